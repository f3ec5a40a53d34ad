import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Request } from "playwright-core";
import { openSite } from "../support/opened-site.ts";

const sample = openSite(() => "content");
const zte = "/issues/zte-fights-export-ban-and-xi-outlines-cyber-goals/";

/** What a static host sends of a file. */
const sent = (text: string): number => gzipSync(text).length;

describe("an issue page costs its reader little", () => {
  let requests: Request[];
  let waitedFor: string[];
  before(async () => {
    const { page } = await sample.open("/404.html");
    requests = [];
    page.on("request", (request) => requests.push(request));
    await page.goto(sample.served.url + zte.slice(1), { waitUntil: "networkidle" });
    waitedFor = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(
          (entry) => "renderBlockingStatus" in entry && entry.renderBlockingStatus === "blocking",
        )
        .map(({ name }) => name),
    );
    await page.context().close();
  });

  const ofKind = (kind: string) => requests.filter((request) => request.resourceType() === kind);
  const weigh = (found: readonly Request[]) =>
    found
      .map((request) => sent(sample.site.text(new URL(request.url()).pathname)))
      .reduce((sum, bytes) => sum + bytes, 0);

  test("one style sheet of at most 10 KB", () => {
    const styles = ofKind("stylesheet");
    assert.equal(styles.length, 1);
    assert.ok(weigh(styles) <= 10_240, `${weigh(styles)} bytes`);
  });

  test("at most 3 KB of script in all, none of which stands in the page", () => {
    assert.ok(weigh(ofKind("script")) <= 3072, `${weigh(ofKind("script"))} bytes`);
    const inline = sample.site.page(zte).querySelectorAll("script:not([src])");
    const run = [...inline].filter((script) => !/json/.test(script.getAttribute("type") ?? ""));
    assert.deepEqual(run, []);
  });

  test("no font, and nothing from anyone else", () => {
    assert.deepEqual(ofKind("font"), []);
    const elsewhere = requests.filter((request) => !request.url().startsWith(sample.served.url));
    assert.deepEqual(
      elsewhere.map((request) => request.url()),
      [],
    );
  });

  test("the text waits for nothing but the style sheet", () => {
    assert.equal(waitedFor.length, 1);
    assert.match(waitedFor[0] ?? "", /\.css$/);
  });
});

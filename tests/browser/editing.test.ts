import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../support/chromium.ts";
import {
  copyCheckout,
  type StartedPreview,
  startPreview,
  until,
} from "../support/started-preview.ts";
import { untilEnd } from "../support/until-end.ts";
import { issueFile, writeArchive, writeFiles } from "../support/write-archive.ts";

const file = untilEnd();
const axe = createRequire(import.meta.url).resolve("axe-core");
const paragraphs = Array.from({ length: 60 }, (_, i) => `Paragraph ${i} of a long text.\n\n`).join(
  "",
);

const issue = (words: string, keys = "tags: [zte]\n") =>
  issueFile({ title: "A long issue", keys }, `${paragraphs}${words}\n`);

describe("a page that is looked at while its archive is edited", () => {
  let [content, folder] = ["", ""];
  let preview: StartedPreview;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  const write = (files: Record<string, string>) => writeFiles(content, files);
  const edit = (path: string, change: (text: string) => string) => {
    const layout = join(folder, "layouts", path);
    const text = readFileSync(layout, "utf8");
    writeFileSync(layout, change(text));
    return () => writeFileSync(layout, text);
  };
  const shows = (words: string) =>
    page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), words);
  const isWhole = () =>
    page.waitForFunction(() => document.querySelector("#preview-fault") === null);
  /** Whether the page is the same document at the same place. */
  const stayed = () =>
    page.evaluate(() => [scrollY, (window as Window & { isSame?: true }).isSame ?? false]);

  before(async () => {
    content = writeArchive(file, {
      "site.yaml": "title: Mini\nurl: https://mini.example/archive/\n",
      "issues/a.md": issue("The end."),
    });
    folder = copyCheckout(file);
    preview = await startPreview(file, content, { folder });
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on("pageerror", ({ message }) => complaints.push(message));
    await open("issues/a/");
  });
  after(() => browser?.close());

  async function open(path: string): Promise<void> {
    await page.goto(preview.address + path);
    await page.evaluate(() => {
      scrollTo(0, 500);
      (window as Window & { isSame?: true }).isSame = true;
    });
  }

  test("shows new words in their place, and the reader keeps theirs", async () => {
    write({ "issues/a.md": issue("New words at the end.") });
    await shows("New words at the end.");
    assert.deepEqual(await stayed(), [500, true]);
  });

  test("shows the mark of a draft when it becomes one", async () => {
    write({ "issues/a.md": issue("Not yet.", "draft: true\n") });
    await page.waitForSelector(".issue-head .status");
    assert.equal(await page.textContent(".issue-head .status"), "Draft");
    write({ "issues/a.md": issue("Now.") });
    await page.waitForSelector(".issue-head .status", { state: "detached" });
    assert.deepEqual(await stayed(), [500, true]);
  });

  test("shows a changed component and a changed style, and no stale ones", async () => {
    for (const words of ["Once changed", "Twice changed"]) {
      const undo = edit("pages/issue.11ty.tsx", (code) =>
        code.replace("<Neighbours issue", `<p>${words}</p><Neighbours issue`),
      );
      await shows(words);
      undo();
    }
    const undo = edit("styles/text.css", (css) => `${css}\n.text { outline: 7px solid; }\n`);
    const outline = () =>
      page.waitForFunction(() => {
        const text = document.querySelector(".text");
        return text && getComputedStyle(text).outlineWidth === "7px";
      });
    await outline();
    undo();
    assert.deepEqual(await stayed(), [500, true]);
  });

  test("is covered by what is wrong with the content, as the terminal says it, until it is mended", async () => {
    write({ "issues/a.md": issue("Broken.", "tags: [ztee]\n") });
    const notice = page.getByRole("alert", { name: "Something is wrong" });
    await notice.waitFor();
    const place = await notice.locator("code").textContent();
    const sentence = await notice.locator("li p").textContent();
    assert.equal(sentence, "unknown topic `ztee` — did you mean `zte`?");
    assert.match(place ?? "", /issues\/a\.md:5:8$/);
    await until(() => preview.printed().includes(`${place} error: ${sentence}`));
    assert.deepEqual(await stayed(), [500, true]);
    write({ "issues/a.md": issue("Mended.") });
    await shows("Mended.");
    await isWhole();
    assert.deepEqual(await stayed(), [500, true]);
  });

  test("is covered by what is wrong in a component: a slip of the pen, an exception", async () => {
    const undo = edit("parts/byline.tsx", (code) => `${code}\nconst = ;\n`);
    await shows('Expected identifier but found "="');
    assert.match(
      (await page.textContent("#preview-fault code")) ?? "",
      /layouts\/parts\/byline\.tsx:\d+:7$/,
    );
    undo();
    await isWhole();
    const undoThrow = edit("pages/issue.11ty.tsx", (code) =>
      code.replace(
        "  return (\n    <Shell",
        '  if (issue) throw new Error("Not like this.");\n  return (\n    <Shell',
      ),
    );
    await shows("Not like this.");
    assert.match(
      (await page.textContent("#preview-fault code")) ?? "",
      /layouts\/pages\/issue\.11ty\.tsx:\d+:20$/,
    );
    assert.match(preview.printed(), /issue\.11ty\.tsx:\d+:20 error: Not like this\./);
    undoThrow();
    await isWhole();
    assert.deepEqual(await stayed(), [500, true]);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`what is wrong can be read on a telephone, ${colorScheme}`, async () => {
      write({ "issues/a.md": issue("Broken.", "tags: [ztee]\nunknown: x\n") });
      const phone = await browser.newPage({
        colorScheme,
        viewport: { width: 360, height: 640 },
        bypassCSP: true,
      });
      await phone.goto(`${preview.address}issues/a/`);
      await phone.getByRole("alert", { name: "2 things are wrong" }).waitFor();
      await phone.addScriptTag({ path: axe });
      const found = await phone.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(selector: string): Promise<{ violations: { id: string }[] }> };
        };
        const { violations } = await axe.run("#preview-fault");
        const { scrollWidth, clientWidth } = document.documentElement;
        return [...violations.map(({ id }) => id), ...(scrollWidth > clientWidth ? ["wide"] : [])];
      });
      assert.deepEqual(found, []);
      await phone.close();
      write({ "issues/a.md": issue("Mended.") });
      await isWhole();
    });
  }

  test("finds what was written a moment ago, once it can, by itself", async () => {
    await page.goto(`${preview.address}search/?q=quokkas`);
    await page.waitForSelector("#search-results:not([hidden])");
    assert.equal(await page.locator(".search-hit").count(), 0);
    write({ "issues/b.md": issueFile({ title: "Quokkas and exports" }) });
    await page.waitForSelector(".search-hit");
    assert.match((await page.textContent("#search-results")) ?? "", /Quokkas and exports/);
  });

  test("draws no complaint of the browser", () => {
    assert.deepEqual(complaints, []);
  });
});

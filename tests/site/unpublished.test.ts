import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { buildSite as buildWith } from "../../src/site/build-site.ts";
import { defaultSettings } from "../../src/site/settings.ts";
import { allWords, BuiltSite, buildSite, words } from "../support/built-site.ts";
import { untilEnd } from "../support/until-end.ts";
import { issueFile, temporaryFolder, writeArchive } from "../support/write-archive.ts";

const file = untilEnd();
const content = writeArchive(file, {
  "site.yaml": "title: Mini\nurl: https://mini.example/\ntimezone: America/New_York\n",
  "issues/out.md": issueFile({ title: "Out already", keys: "tags: [zte]\n" }, "ZTE.\n"),
  "issues/draftling.md": issueFile(
    { title: "Draftling", keys: "tags: [zte]\ndraft: true\naliases: [/2018/draftling.html]\n" },
    "ZTE and draftling words, [a link](https://draftling.example/).\n",
  ),
  "issues/laterling.md": issueFile(
    { title: "Laterling", date: "2026-12-01T18:00", keys: "tags: [zte]\n" },
    "ZTE and laterling words.\n",
  ),
  "pages/draftling-page.md": "---\ntitle: Draftling page\ndraft: true\n---\nWords.\n",
});

/** The files of a site in whose names or contents a word stands, packed ones (the search index) unpacked. */
function filesWith(site: BuiltSite, word: RegExp): string[] {
  return site.files().filter((path) => {
    const bytes = readFileSync(join(site.folder, path));
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return word.test(path) || word.test((isPacked ? gunzipSync(bytes) : bytes).toString());
  });
}

describe("on the site that is published", () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite(file, content, "--now", "2026-11-30");
  });

  test("drafts and issues of a later day are nowhere: no page, list, feed, map or index has them", () => {
    assert.deepEqual(filesWith(site, /draftling|laterling/i), []);
    const holds = filesWith(site, /out already/i);
    for (const path of ["index.html", "issues/out/index.html", "topics/zte/index.html", "feed.xml"])
      assert.ok(holds.includes(path), path);
    assert.ok(holds.some((path) => path.endsWith(".pf_fragment")));
  });

  test("an issue appears everywhere with its day, which --now shows beforehand", async (t) => {
    const then = await buildSite(t, content, "--now", "2026-12-01");
    const holds = filesWith(then, /laterling/i);
    const places = ["index.html", "issues/laterling/index.html", "topics/zte/index.html"];
    for (const path of [...places, "years/2026/index.html", "feed.xml", "sitemap.xml"])
      assert.ok(holds.includes(path), path);
    assert.ok(holds.some((path) => path.endsWith(".pf_fragment")));
    assert.deepEqual(filesWith(then, /draftling/i), []);
  });
});

test("while one writes, drafts and issues of a later day are there, and marked", async (t) => {
  const output = join(temporaryFolder(t), "site");
  const now = "2026-11-30";
  await buildWith({ ...defaultSettings(), content, output, now, mode: "preview" });
  const site = new BuiltSite(output);
  const markOf = (path: string) => words(site.page(path).querySelector("main .status"));
  assert.equal(markOf("/issues/draftling/"), "Draft");
  assert.equal(markOf("/issues/laterling/"), "Scheduled for 1 December 2026");
  assert.equal(markOf("/issues/out/"), "");
  for (const path of ["/", "/issues/", "/topics/zte/", "/authors/ada-archer/"]) {
    const marks = allWords(site.page(path), ".status");
    assert.ok(marks.includes("Draft") && marks.includes("Scheduled for 1 December 2026"), path);
  }
  assert.equal(markOf("/draftling-page/"), "Draft");
});

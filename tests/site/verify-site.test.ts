import assert from "node:assert/strict";
import { test } from "node:test";
import { verifySite } from "../../src/site/verify-site.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { issueFile, temporaryFolder, writeFiles } from "../support/write-archive.ts";

test("a site is not published without its feeds, their list, and the pages that every site has", (t) => {
  const { archive } = makeArchive(t, {
    "issues/a.md": issueFile(),
    "topics/unused.md": "---\nname: Unused\n---\n",
  });
  const folder = temporaryFolder(t);
  const demanded: string[] = [];
  for (let missing = missingFrom(folder); missing.length > 0; missing = missingFrom(folder)) {
    demanded.push(...missing);
    writeFiles(folder, Object.fromEntries(missing.map((file) => [file, "x"])));
  }
  for (const file of [
    "/index.html",
    "/subscribe/index.html",
    "/corrections/index.html",
    "/feeds.opml",
    "/feed.xml",
    "/rss.xml",
    "/feed.json",
    "/authors/ada-archer/feed.xml",
    "/authors/ada-archer/rss.xml",
    "/authors/ada-archer/feed.json",
  ]) {
    assert.ok(demanded.includes(file), file);
  }
  assert.ok(!demanded.includes("/topics/unused/feed.xml"));

  /** The files that a refusal names: the first five. */
  function missingFrom(site: string): string[] {
    try {
      verifySite(archive, site);
      return [];
    } catch (error) {
      assert.ok(error instanceof Error);
      assert.match(error.message, /^The site is not complete, so the last one stays: /);
      return [...error.message.matchAll(/\/[^\s,]+/g)].map(([file]) => file);
    }
  }
});

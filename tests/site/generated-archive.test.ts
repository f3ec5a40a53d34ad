import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { buildSite } from "../support/built-site.ts";
import { generateArchive } from "../support/generate-archive.ts";
import { brokenLinks, reachablePages } from "../support/links.ts";
import { temporaryFolder } from "../support/write-archive.ts";

// Large ones of the same make: npx tsx tests/support/generate-archive-cli.ts DIR --issues 2000
for (const language of ["en", "zh-CN"] as const) {
  test(`an archive as they are when they move (${language}): raw HTML, odd characters, dead links, Windows files`, async (t) => {
    const content = join(temporaryFolder(t), "content");
    generateArchive(content, { issues: 90, authors: 60, topics: 12, language });
    const site = await buildSite(t, content);
    assert.match(site.warnings, /leads nowhere/);
    assert.match(site.warnings, /is left out of the page/);

    const pages = site.pages().filter((path) => site.page(path).querySelector("main") !== null);
    const reached = reachablePages(site);
    const unreachable = pages.filter((path) => !reached.has(path));
    assert.deepEqual(unreachable, ["/404.html", "/search/"]);

    const written = ".text a, .text img, .dek a, .author-notes a, .corrections a";
    assert.deepEqual(brokenLinks(site, "/", written), []);
    for (const path of pages) {
      const page = site.page(path);
      assert.equal(page.querySelectorAll("h1").length, 1, path);
      assert.equal(
        page.querySelectorAll("main script, iframe, style, [style]").length,
        path === "/search/" ? 1 : 0,
        path,
      );
      const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)], path);
    }
  });
}

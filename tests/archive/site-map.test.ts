import assert from "node:assert/strict";
import { test } from "node:test";
import { mapSite } from "../../src/archive/site-map.ts";
import { loadContent } from "../../src/content/load-content.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

test("a site map knows what answers and what is not published", (t) => {
  const { content: all } = loadContent(
    writeArchive(t, {
      "topics/unused.md": "---\nname: Unused\n---\n",
      "issues/a.md": issueFile({ keys: "aliases: [/old/]\ntags: [zte]\n" }),
      "issues/draft.md": issueFile({ date: "2019-01-01", keys: "draft: true\n" }),
      "issues/a.png": "",
      "public/CNAME": "",
    }),
  );
  const published = { ...all, issues: all.issues.filter(({ draft }) => !draft) };
  const { records, unpublished, attachments, paths } = mapSite(published, all);
  assert.equal(records.get("issues/a.md"), "/issues/a/");
  assert.equal(records.has("issues/draft.md"), false);
  assert.deepEqual([...unpublished], ["issues/draft.md"]);
  assert.deepEqual([...attachments], ["issues/a.png"]);
  for (const path of [
    "/",
    "/issues/a/",
    "/old/",
    "/years/2018/",
    "/files/issues/a.png",
    "/CNAME",
    "/feed.xml",
    "/topics/zte/rss.xml",
    "/authors/ada-archer/feed.json",
  ]) {
    assert.ok(paths.has(path), path);
  }
  for (const path of ["/issues/draft/", "/years/2019/", "/topics/unused/feed.xml"])
    assert.ok(!paths.has(path), path);
});

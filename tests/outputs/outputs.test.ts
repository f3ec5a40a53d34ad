import assert from "node:assert/strict";
import { test } from "node:test";
import { outputs } from "../../src/outputs/outputs.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { issueFile } from "../support/write-archive.ts";
import { filesOf } from "./text-of.ts";

const everySite = [
  "/_headers",
  "/_redirects",
  "/bibliography.bib",
  "/bibliography.csl.json",
  "/bibliography.csv",
  "/bibliography.ris",
  "/feed.json",
  "/feed.xml",
  "/feeds.opml",
  "/opensearch.xml",
  "/robots.txt",
  "/rss.xml",
  "/sitemap.xml",
];

function pathsOf(t: Parameters<typeof makeArchive>[0], files: Record<string, string>): string[] {
  const { archive } = makeArchive(t, files);
  return outputs.flatMap((output) => filesOf(output, archive).map(({ path }) => path)).sort();
}

test("a site has feeds, a site map, a bibliography and files for robots and hosts, each at its own path", (t) => {
  assert.deepEqual(pathsOf(t, {}), everySite);
});

test("issues have citations, topics and authors with an issue feeds of their own", (t) => {
  const made = pathsOf(t, {
    "issues/a.md": issueFile({ keys: "tags: [zte]\n" }),
    "topics/unused.md": "---\nname: Unused\n---\n",
  });
  const filesIn = (folder: string, files: string[]) => files.map((file) => `${folder}/${file}`);
  const feeds = ["feed.json", "feed.xml", "rss.xml"];
  assert.deepEqual(
    made.filter((path) => !everySite.includes(path)),
    [
      ...filesIn("/authors/ada-archer", feeds),
      ...filesIn("/issues/a", ["cite.bib", "cite.csl.json", "cite.ris"]),
      ...filesIn("/topics/zte", feeds),
    ],
  );
});

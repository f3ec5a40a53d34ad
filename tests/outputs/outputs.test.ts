import assert from "node:assert/strict";
import { test } from "node:test";
import { outputs } from "../../src/outputs/outputs.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { issueFile } from "../support/write-archive.ts";
import { filesOf } from "./text-of.ts";

const everySite = [
  "/_headers",
  "/_redirects",
  "/feed.json",
  "/feed.xml",
  "/feeds.opml",
  "/robots.txt",
  "/rss.xml",
  "/sitemap.xml",
];

function pathsOf(t: Parameters<typeof makeArchive>[0], files: Record<string, string>): string[] {
  const { archive } = makeArchive(t, files);
  return outputs.flatMap((output) => filesOf(output, archive).map(({ path }) => path)).sort();
}

test("a site has feeds, a site map and files for robots and hosts, each at its own path", (t) => {
  assert.deepEqual(pathsOf(t, {}), everySite);
});

test("topics and authors with an issue have feeds of their own", (t) => {
  const made = pathsOf(t, {
    "issues/a.md": issueFile({ keys: "tags: [zte]\n" }),
    "topics/unused.md": "---\nname: Unused\n---\n",
  });
  assert.deepEqual(
    made.filter((path) => !everySite.includes(path)),
    ["authors/ada-archer", "topics/zte"].flatMap((page) =>
      ["feed.json", "feed.xml", "rss.xml"].map((file) => `/${page}/${file}`),
    ),
  );
});

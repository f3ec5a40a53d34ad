import assert from "node:assert/strict";
import { test } from "node:test";
import { outputs } from "../../src/outputs/outputs.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { issueFile } from "../support/write-archive.ts";

test("a site has a feed, a site map, citations and files for robots and hosts, each at its own path", (t) => {
  const { archive } = makeArchive(t, { "issues/a.md": issueFile() });
  const paths = outputs.flatMap((output) => [...output(archive, [])].map(({ path }) => path));
  assert.deepEqual([...paths].sort(), [
    "/_headers",
    "/_redirects",
    "/bibliography.bib",
    "/bibliography.csl.json",
    "/bibliography.csv",
    "/bibliography.ris",
    "/feed.xml",
    "/issues/a/cite.bib",
    "/issues/a/cite.csl.json",
    "/issues/a/cite.ris",
    "/robots.txt",
    "/sitemap.xml",
  ]);
});

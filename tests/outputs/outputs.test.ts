import assert from "node:assert/strict";
import { test } from "node:test";
import { outputs } from "../../src/outputs/outputs.ts";
import { makeArchive } from "../archive/make-archive.ts";

test("a site has a feed, a site map and files for robots and hosts, each at its own path", (t) => {
  const { archive } = makeArchive(t, {});
  const paths = outputs.flatMap((output) => [...output(archive, [])].map(({ path }) => path));
  assert.deepEqual([...paths].sort(), [
    "/_headers",
    "/_redirects",
    "/feed.xml",
    "/robots.txt",
    "/sitemap.xml",
  ]);
});

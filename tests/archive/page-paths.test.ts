import assert from "node:assert/strict";
import { test } from "node:test";
import { pagePaths } from "../../src/archive/page-paths.ts";
import { issueFile } from "../support/write-archive.ts";
import { makeArchive } from "./make-archive.ts";

test("every page that readers are to find is there once, the home page first", (t) => {
  const { archive } = makeArchive(t, {
    "issues/a.md": issueFile(),
    "pages/about.md": "---\ntitle: About\n---\n",
  });
  assert.deepEqual(pagePaths(archive), [
    "/",
    "/issues/",
    "/issues/a/",
    "/years/2018/",
    "/topics/",
    "/topics/zte/",
    "/authors/",
    "/authors/ada-archer/",
    "/search/",
    "/about/",
  ]);
});

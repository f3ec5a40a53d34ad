import assert from "node:assert/strict";
import { test } from "node:test";
import { robots } from "../../src/outputs/robots.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { textOf } from "./text-of.ts";

test("robots may read everything, and are told of the site map", (t) => {
  const { archive } = makeArchive(t, {
    "site.yaml": "title: x\nurl: https://x.example/archive/\n",
  });
  assert.equal(
    textOf(robots, archive),
    "User-agent: *\nAllow: /\n\nSitemap: https://x.example/archive/sitemap.xml\n",
  );
});

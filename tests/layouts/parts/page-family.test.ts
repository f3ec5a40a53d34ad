import assert from "node:assert/strict";
import { test } from "node:test";
import { pageAt, pageForEach } from "../../../layouts/parts/page-family.ts";

test("a family has a file for each of its members, at their paths", () => {
  const { pagination, permalink } = pageForEach("topics", "topic", ({ path }) => path);
  assert.deepEqual(pagination, { data: "archive.topics", size: 1, alias: "topic" });
  assert.ok(typeof permalink === "function");
  assert.equal(permalink({ topic: { path: "/topics/zte/" } }), "/topics/zte/index.html");
});

test("a family leaves out what another family makes", () => {
  const family = pageForEach(
    "years",
    "year",
    ({ path }) => path,
    ({ year }) => year > 2018,
  );
  assert.deepEqual(family.pagination?.before?.([{ year: 2018 }, { year: 2019 }] as never[]), [
    { year: 2019 },
  ]);
});

test("a page that is a file keeps its name", () => {
  assert.equal(pageAt("/404.html").permalink, "/404.html");
});

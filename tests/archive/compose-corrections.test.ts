import assert from "node:assert/strict";
import { test } from "node:test";
import { issueFile } from "../support/write-archive.ts";
import { makeArchive } from "./make-archive.ts";

const correctedOn = (date: string, ...days: string[]) =>
  issueFile({
    date,
    keys: `corrections: [${days.map((day) => `{ date: ${day}, note: x }`).join(", ")}]\n`,
  });

test("the corrections of all issues stand in the order of their days, newest first", (t) => {
  const { archive } = makeArchive(t, {
    "issues/a.md": correctedOn("2018-05-02", "2018-06-01", "2019-06-01"),
    "issues/b.md": correctedOn("2018-06-02", "2018-07-01", "2018-06-01"),
    "issues/c.md": issueFile(),
  });
  assert.deepEqual(
    archive.corrections.map(({ issue, date }) => `${date} ${issue.slug}`),
    ["2019-06-01 a", "2018-07-01 b", "2018-06-01 b", "2018-06-01 a"],
  );
});

test("a draft's corrections are not the archive's", (t) => {
  const draft = issueFile({
    keys: "draft: true\ncorrections: [{ date: 2018-06-01, note: x }]\n",
  });
  assert.deepEqual(makeArchive(t, { "issues/a.md": draft }).archive.corrections, []);
});

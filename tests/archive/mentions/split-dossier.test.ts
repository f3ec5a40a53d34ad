import assert from "node:assert/strict";
import { test } from "node:test";
import { splitDossier } from "../../../src/archive/mentions/split-dossier.ts";
import { issueFile } from "../../support/write-archive.ts";
import { makeArchive } from "../make-archive.ts";

function coverage(t: Parameters<typeof makeArchive>[0]) {
  const text = "ZTE.\n\nZTE.\n";
  const { archive } = makeArchive(t, {
    "issues/a.md": issueFile({ date: "2017-01-01" }, text),
    "issues/b.md": issueFile({ date: "2018-01-01" }, text),
    "issues/c.md": issueFile({ date: "2018-02-01" }, text),
  });
  return archive.topics[0]?.coverage ?? [];
}

test("a dossier that fits a page has no other pages", (t) => {
  const all = coverage(t);
  assert.deepEqual(splitDossier("zte", all, 6), { latest: all, years: [] });
});

test("a longer one shows the newest and has a page for each year", (t) => {
  const all = coverage(t);
  const { latest, years } = splitDossier("zte", all, 5);
  assert.deepEqual(
    latest.map(({ issue }) => issue.slug),
    ["c", "b"],
  );
  assert.deepEqual(
    years.map(({ path, coverage }) => [path, coverage.length]),
    [
      ["/topics/zte/2018/", 2],
      ["/topics/zte/2017/", 1],
    ],
  );
});

test("an issue is never cut, however long it is", (t) => {
  assert.equal(splitDossier("zte", coverage(t), 1).latest.length, 1);
});

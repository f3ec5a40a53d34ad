import assert from "node:assert/strict";
import { test } from "node:test";
import { timelineOf } from "../../../src/archive/mentions/timeline.ts";
import { issueFile } from "../../support/write-archive.ts";
import { makeArchive } from "../make-archive.ts";

const about = "tags: [zte]\n";

function timeline(t: Parameters<typeof makeArchive>[0], files: Record<string, string>) {
  const { archive } = makeArchive(t, files);
  const [topic] = archive.topics;
  return timelineOf(topic?.coverage ?? [], archive.years);
}

test("a short archive is drawn in months, from its first January to its last December", (t) => {
  const periods = timeline(t, {
    "issues/a.md": issueFile({ date: "2018-05-02", keys: about }, "ZTE.\n\nZTE.\n"),
    "issues/b.md": issueFile({ date: "2018-05-31" }, "ZTE.\n"),
    "issues/c.md": issueFile({ date: "2019-02-01" }, "Nothing.\n"),
  });
  assert.equal(periods.length, 24);
  assert.deepEqual([periods[0]?.name, periods.at(-1)?.name], ["2018-01", "2019-12"]);
  assert.deepEqual(
    periods.filter(({ passages }) => passages > 0),
    [{ name: "2018-05", year: 2018, about: 1, mentioning: 1, passages: 3 }],
  );
});

test("a long one in years, those without anything included", (t) => {
  const periods = timeline(t, {
    "issues/a.md": issueFile({ date: "1998-05-02" }, "ZTE.\n"),
    "issues/b.md": issueFile({ date: "2003-05-02", keys: about }, "Without the name.\n"),
  });
  assert.deepEqual(
    periods.map(({ name, about, mentioning, passages }) => [name, about, mentioning, passages]),
    [
      ["1998", 0, 1, 1],
      ["1999", 0, 0, 0],
      ["2000", 0, 0, 0],
      ["2001", 0, 0, 0],
      ["2002", 0, 0, 0],
      ["2003", 1, 0, 0],
    ],
  );
});

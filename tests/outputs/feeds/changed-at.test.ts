import assert from "node:assert/strict";
import { test } from "node:test";
import { changedAt } from "../../../src/outputs/feeds/changed-at.ts";
import { issueOf, makeArchive } from "../../archive/make-archive.ts";
import { issueFile } from "../../support/write-archive.ts";

const cases: [what: string, date: string, keys: string, expected: string][] = [
  ["its publication", "2018-05-02T14:16", "", "2018-05-02T18:16:00.000Z"],
  ["its update", "2018-05-02", "updated: 2018-05-04T10:00Z\n", "2018-05-04T10:00:00.000Z"],
  [
    "the latest of its corrections, of which only the day is known",
    "2018-05-02",
    "updated: 2018-05-03\ncorrections: [{date: 2018-06-08, note: x}, {date: 2018-06-01, note: y}]\n",
    "2018-06-08T04:00:00.000Z",
  ],
  [
    "its publication, if it was corrected later on that day",
    "2018-05-02T14:16",
    "corrections: [{date: 2018-05-02, note: x}]\n",
    "2018-05-02T18:16:00.000Z",
  ],
  [
    "its publication, if that was another day in the publication's time zone",
    "2018-05-02T23:30-11:00",
    "corrections: [{date: 2018-05-03, note: x}]\n",
    "2018-05-03T10:30:00.000Z",
  ],
];

for (const [what, date, keys, expected] of cases) {
  test(`an issue changed last with ${what}`, (t) => {
    const { archive } = makeArchive(t, {
      "site.yaml": "title: x\nurl: https://x.example/\ntimezone: America/New_York\n",
      "issues/a.md": issueFile({ date, keys }),
    });
    const changed = changedAt(issueOf(archive, "a"), archive.site.timezone);
    assert.equal(new Date(changed).toISOString(), expected);
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { byNewest } from "../../src/archive/by-date.ts";
import { parsePublicationDate } from "../../src/content/publication-date.ts";

const dated = (slug: string, date: string) => ({
  slug,
  date: parsePublicationDate(date, "America/New_York"),
});
const newestFirst = [
  dated("e", "2018-05-03T01:00+14:00"),
  dated("d", "2018-05-02T23:00-11:00"),
  dated("c", "2018-05-02T10:00"),
  dated("a", "2018-05-02"),
  dated("b", "2018-05-02"),
  dated("f", "2017-12-31"),
];

test("the written day decides, then the time, then the name, from whatever order one begins", () => {
  for (let turn = 0; turn < newestFirst.length; turn++) {
    const mixed = [...newestFirst.slice(turn), ...newestFirst.slice(0, turn)].reverse();
    assert.deepEqual(mixed.sort(byNewest), newestFirst);
  }
});

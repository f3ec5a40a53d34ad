import assert from "node:assert/strict";
import { test } from "node:test";
import { yearCalendar } from "../../src/archive/year-calendar.ts";

const dated = (...days: string[]) => days.map((day) => ({ date: { day } }));

test("a day stands in its month, in the row of its week", () => {
  const days = ["2018-12-31", "2018-02-29", "2018-02-28", "2018-01-08", "2018-01-07", "2018-01-01"];
  const { rows, counts } = yearCalendar(dated(...days));
  const placed = rows.map(({ from, to, months }) => [
    `${from}–${to}`,
    ...months.flatMap((list, month) => list.map(({ date }) => `${month + 1}: ${date.day}`)),
  ]);
  assert.deepEqual(placed, [
    ["1–7", "1: 2018-01-01", "1: 2018-01-07"],
    ["8–14", "1: 2018-01-08"],
    ["15–21"],
    ["22–28", "2: 2018-02-28"],
    ["29–31", "2: 2018-02-29", "12: 2018-12-31"],
  ]);
  assert.deepEqual(counts, [3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
});

test("issues of one day stand one after the other", () => {
  const issues = [
    { slug: "later", date: { day: "2018-05-02" } },
    { slug: "sooner", date: { day: "2018-05-02" } },
  ];
  const [week] = yearCalendar(issues).rows;
  assert.deepEqual(
    week?.months[4]?.map(({ slug }) => slug),
    ["sooner", "later"],
  );
});

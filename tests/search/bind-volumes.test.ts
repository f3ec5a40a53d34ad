import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Issue } from "../../src/archive/archive.ts";
import { bindVolumes, type Volume } from "../../src/search/bind-volumes.ts";
import { issueOf, makeArchive } from "../archive/make-archive.ts";
import { issueFile } from "../support/write-archive.ts";

type Context = Parameters<typeof makeArchive>[0];

/** Issues newest first: so many in each year. */
function issuesOf(t: Context, counts: Record<number, number>): Issue[] {
  const sample = issueOf(makeArchive(t, { "issues/a.md": issueFile() }).archive, "a");
  const issues = Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, i) => ({
      ...sample,
      slug: `${year}-${i}`,
      date: { ...sample.date, year: Number(year) },
    })),
  );
  return issues.reverse();
}

const shape = (volumes: Volume[]) =>
  volumes.map(({ from, to, issues }) => [from, to, issues.length]);
const slugs = (volumes: Volume[]) => volumes.map(({ issues }) => issues.map(({ slug }) => slug));

describe("volumes", () => {
  const cases: [sees: string, counts: Record<number, number>, volumes: number[][]][] = [
    ["no issues make none", {}, []],
    ["one year is one volume", { 2018: 3 }, [[2018, 2018, 3]]],
    [
      "the latest year stands by itself",
      { 2017: 1, 2018: 1 },
      [
        [2017, 2017, 1],
        [2018, 2018, 1],
      ],
    ],
    [
      "older years are bound together",
      { 2015: 2, 2016: 3, 2017: 5, 2018: 1 },
      [
        [2015, 2017, 10],
        [2018, 2018, 1],
      ],
    ],
    [
      "up to the limit",
      { 2015: 6, 2016: 4, 2017: 1, 2018: 1 },
      [
        [2015, 2016, 10],
        [2017, 2017, 1],
        [2018, 2018, 1],
      ],
    ],
    [
      "and not beyond",
      { 2015: 6, 2016: 5, 2017: 5, 2018: 1 },
      [
        [2015, 2015, 6],
        [2016, 2017, 10],
        [2018, 2018, 1],
      ],
    ],
    [
      "years without an issue are bound over",
      { 2010: 1, 2016: 1, 2018: 1 },
      [
        [2010, 2016, 2],
        [2018, 2018, 1],
      ],
    ],
    [
      "a big year is cut",
      { 2017: 25, 2018: 1 },
      [
        [2017, 2017, 10],
        [2017, 2017, 10],
        [2017, 2017, 5],
        [2018, 2018, 1],
      ],
    ],
    [
      "so is a big latest year",
      { 2018: 12 },
      [
        [2018, 2018, 10],
        [2018, 2018, 2],
      ],
    ],
    [
      "the rest of a big year is bound with the next",
      { 2016: 12, 2017: 3, 2018: 1 },
      [
        [2016, 2016, 10],
        [2016, 2017, 5],
        [2018, 2018, 1],
      ],
    ],
  ];
  for (const [sees, counts, volumes] of cases) {
    test(sees, (t) => assert.deepEqual(shape(bindVolumes(issuesOf(t, counts), 10)), volumes));
  }

  test("hold every issue once, oldest first", (t) => {
    const issues = issuesOf(t, { 2014: 7, 2015: 23, 2016: 4, 2018: 11 });
    const bound = bindVolumes(issues, 10);
    assert.deepEqual(slugs(bound).flat(), issues.map(({ slug }) => slug).reverse());
    for (const { issues } of bound) assert.ok(issues.length <= 10);
  });

  test("hold at most 2,000 issues", (t) => {
    assert.deepEqual(shape(bindVolumes(issuesOf(t, { 2016: 1500, 2017: 501, 2018: 2001 }))), [
      [2016, 2016, 1500],
      [2017, 2017, 501],
      [2018, 2018, 2000],
      [2018, 2018, 1],
    ]);
  });

  test("depend on the issues alone, and leave the list as it is", (t) => {
    const issues = issuesOf(t, { 2016: 4, 2017: 7, 2018: 3 });
    const before = [...issues];
    assert.deepEqual(slugs(bindVolumes(issues, 10)), slugs(bindVolumes(issues, 10)));
    assert.deepEqual(slugs([...bindVolumes(issues, 10)]), slugs(bindVolumes([...before], 10)));
    assert.ok(issues.every((issue, i) => issue === before[i]));
  });
});

describe("an issue that is added to the latest year", () => {
  for (const count of [1, 9, 10, 11, 19, 20, 35]) {
    test(`after ${count} leaves all other volumes as they are`, (t) => {
      const before = slugs(
        bindVolumes(issuesOf(t, { 2015: 6, 2016: 14, 2017: 3, 2018: count }), 10),
      );
      const after = slugs(
        bindVolumes(issuesOf(t, { 2015: 6, 2016: 14, 2017: 3, 2018: count + 1 }), 10),
      );
      const changed = after.filter(
        (volume, i) => JSON.stringify(volume) !== JSON.stringify(before[i]),
      );
      assert.equal(changed.length, 1);
      assert.ok(changed[0]?.includes(`2018-${count}`));
    });
  }
});

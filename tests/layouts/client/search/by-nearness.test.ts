import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { byNearness, nearness } from "../../../../layouts/client/search/by-nearness.ts";

describe("how near words stand", () => {
  const cases: [what: string, places: number[], words: number, near: number][] = [
    ["all in a row", [40, 41, 42], 3, 1],
    ["two of three in a row", [40, 41, 90], 3, 2 / 3],
    ["far apart", [40, 90, 140], 3, 1 / 3],
    ["the same place twice", [40, 40], 2, 1 / 2],
    ["in the title, in another order", [1, 4, 9], 3, 0.9],
    ["nowhere", [], 2, 0],
  ];
  for (const [what, places, words, near] of cases) {
    test(what, () => assert.ok(Math.abs(nearness(places, words) - near) < 1e-9));
  }
});

describe("results", () => {
  const result = (id: string, score: number, words: number[]) => ({
    id,
    score,
    words,
    data: () => Promise.reject(new Error("not needed")),
  });
  const order = (phrases: string[], words = 2) =>
    byNearness(
      [result("high", 2, [40, 90]), result("near", 1, [40, 41]), result("low", 1, [40, 90])],
      words,
      new Set(phrases),
    ).map(({ id }) => id);

  test("in which the words stand together come first", () => {
    assert.deepEqual(order([]), ["near", "high", "low"]);
  });
  test("that have the query word for word come before those that do not", () => {
    assert.deepEqual(order(["low"]), ["near", "low", "high"]);
  });
  test("of one word stay as the engine ranks them", () => {
    assert.deepEqual(order([], 1), ["high", "near", "low"]);
  });
});

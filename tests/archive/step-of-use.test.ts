import assert from "node:assert/strict";
import { test } from "node:test";
import { stepOfUse } from "../../src/archive/step-of-use.ts";

const cases: [uses: number, issues: number, step: number][] = [
  [0, 25, 1],
  [1, 25, 1],
  [2, 25, 2],
  [6, 25, 3],
  [10, 25, 4],
  [25, 25, 5],
  [1, 10_000, 1],
  [10, 10_000, 2],
  [100, 10_000, 3],
  [2000, 10_000, 4],
  [9000, 10_000, 5],
  [1, 1, 1],
  [2, 1, 1],
];

for (const [uses, issues, step] of cases) {
  test(`${uses} of ${issues}: step ${step}`, () => assert.equal(stepOfUse(uses, issues), step));
}

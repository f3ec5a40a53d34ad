import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { byPlace, formatProblem, isError, type Problem } from "../../src/content/problem.ts";

const problem = (changes: Partial<Problem> = {}): Problem => ({
  file: "issues/a.md",
  line: 3,
  column: 7,
  severity: "error",
  message: "something is off",
  ...changes,
});

test("a problem is a line that terminals make clickable", () => {
  assert.equal(
    formatProblem(problem(), "content"),
    "content/issues/a.md:3:7 error: something is off",
  );
  assert.equal(
    formatProblem(problem({ severity: "warning" }), "../archive"),
    "../archive/issues/a.md:3:7 warning: something is off",
  );
});

test("only an error refuses the build", () => {
  assert.equal(isError(problem()), true);
  assert.equal(isError(problem({ severity: "warning" })), false);
});

describe("problems are sorted by file, line and column", () => {
  const sorted = [
    problem({ file: "authors/z.md", line: 9 }),
    problem({ line: 2, column: 9 }),
    problem({ line: 10, column: 2 }),
    problem({ line: 10, column: 10 }),
    problem({ file: "issues/b.md", line: 1 }),
  ];
  for (let turn = 0; turn < sorted.length; turn++) {
    test(`found in order ${turn + 1}`, () => {
      const found = [...sorted.slice(turn), ...sorted.slice(0, turn)].reverse();
      assert.deepEqual(found.sort(byPlace), sorted);
    });
  }
});

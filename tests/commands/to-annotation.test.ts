import assert from "node:assert/strict";
import { test } from "node:test";
import { toAnnotation } from "../../src/commands/to-annotation.ts";

test("a problem is shown at its line in a pull request", () => {
  const problem = {
    file: "issues/a,b.md",
    line: 4,
    column: 11,
    severity: "error",
    message: "100% wrong:\nmend it",
  } as const;
  assert.equal(
    toAnnotation(problem, "content"),
    "::error file=content/issues/a%2Cb.md,line=4,col=11::100%25 wrong:%0Amend it",
  );
});

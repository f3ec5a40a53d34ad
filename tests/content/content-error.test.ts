import assert from "node:assert/strict";
import { test } from "node:test";
import { ContentError } from "../../src/content/content-error.ts";

test("a content error carries its problems and its folder, for the command to print", () => {
  const problems = [
    { file: "site.yaml", line: 1, column: 1, severity: "error", message: "off" },
  ] as const;
  const error = new ContentError(problems, "content");
  assert.ok(error instanceof Error);
  assert.equal(error.name, "ContentError");
  assert.deepEqual(error.problems, problems);
  assert.equal(error.root, "content");
});

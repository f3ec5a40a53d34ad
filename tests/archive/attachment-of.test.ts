import assert from "node:assert/strict";
import { test } from "node:test";
import { attachmentOf } from "../../src/archive/attachment-of.ts";

test("a picture is named from the file beside which it lies", () => {
  const record = { file: "issues/2018/a.md" };
  assert.equal(attachmentOf(record, "a.jpg"), "/files/issues/2018/a.jpg");
  assert.equal(attachmentOf(record, "./pictures/a.jpg"), "/files/issues/2018/pictures/a.jpg");
  assert.equal(attachmentOf(record, "../a.jpg"), "/files/issues/a.jpg");
});

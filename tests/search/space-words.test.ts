import assert from "node:assert/strict";
import { test } from "node:test";
import { joinWords, leavesChineseUncut, spaceWords } from "../../src/search/space-words.ts";

test("Chinese is cut to words, other text is left as it is", () => {
  assert.equal(
    spaceWords("ZTE (政策) and 半导体产业 in U.S.–China trade"),
    "ZTE (政策) and 半导体 产业 in U.S.–China trade",
  );
  assert.equal(spaceWords("No Chinese at all"), "No Chinese at all");
});

test("what was cut is joined again, also around marks", () => {
  const text = "中华人民共和国出口管制法 of 2020";
  assert.equal(joinWords(spaceWords(text)), text);
  assert.equal(
    joinWords("的 <mark>出口</mark> <mark>管制</mark> 法"),
    "的<mark>出口</mark><mark>管制</mark>法",
  );
});

test("an archive in a language that the engine cuts itself is left to it", () => {
  assert.equal(leavesChineseUncut("zh-CN"), false);
  assert.equal(leavesChineseUncut("ja"), false);
  assert.equal(leavesChineseUncut("en"), true);
});

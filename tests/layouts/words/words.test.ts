import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, wordsOf } from "../../../layouts/words/words.ts";

test("values are put in the places that wait for them, in order", () => {
  assert.equal(fill("{} for “{}”", "3 issues", "a {} b"), "3 issues for “a {} b”");
  assert.equal(fill("{} and {}", "one"), "one and ");
});

test("a language without words of its own speaks English", () => {
  assert.equal(wordsOf("de-CH").issues, "Issues");
  assert.equal(wordsOf("zh-Hant").issues, "各期");
});

test("every language waits for the same number of values", () => {
  const english = wordsOf("en");
  const chinese = wordsOf("zh");
  const places = (text: string) => text.split("{}").length - 1;
  for (const key of Object.keys(english) as (keyof typeof english)[]) {
    assert.equal(places(chinese[key]), places(english[key]), key);
  }
});

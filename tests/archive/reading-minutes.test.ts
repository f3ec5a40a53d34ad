import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readingMinutes } from "../../src/archive/reading-minutes.ts";

const minutesOf = (...texts: string[]) =>
  readingMinutes(texts.map((text) => ({ kind: "paragraph", text, prose: text, line: 1 })));

describe("the minutes that an issue takes", () => {
  const cases: [sees: string, texts: string[], minutes: number][] = [
    ["nothing takes one", [], 1],
    ["a word takes one", ["word"], 1],
    ["English words", ["word ".repeat(2380)], 10],
    ["Chinese characters, which have no blanks between them", ["字".repeat(2550)], 10],
    ["both", ["word ".repeat(1190), "字".repeat(1275)], 10],
    ["signs are no words", ["— … ! ".repeat(2000)], 1],
  ];
  for (const [sees, texts, minutes] of cases) {
    test(sees, () => assert.equal(minutesOf(...texts), minutes));
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { cutWords } from "../../src/search/cut-words.ts";
import type { Word } from "../../src/search/pagefind-files.ts";

/** A word that takes four numbers. */
const word = (stem: string): Word => [stem, [[0, [1, 2], []]], []];

test("words are cut into chunks that are full, but not between words that begin alike", () => {
  const words = ["a", "b", "c", "sanction", "sanctionless", "sanctuary", "z"].map(word);
  const chunks = [...cutWords(words, 7)].map((chunk) => chunk.map(([stem]) => stem));
  assert.deepEqual(chunks, [["a", "b"], ["c", "sanction", "sanctionless", "sanctuary"], ["z"]]);
});

test("no words make no chunk", () => {
  assert.deepEqual([...cutWords([])], []);
});

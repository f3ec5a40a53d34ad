import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Found } from "../../../../layouts/client/search/answers.ts";
import { summarize } from "../../../../layouts/client/search/summarize.ts";
import { english } from "../../../../layouts/words/english.ts";

const result = { id: "0", score: 1, words: [], data: () => Promise.reject(new Error("Unused.")) };
const nothing: Found = { results: [], facets: { topic: [], author: [], year: [] }, unread: [] };
const one: Found = { ...nothing, results: [result] };

describe("what was found is said", () => {
  for (const [what, found, q, said] of [
    ["of words", one, "export rules", "1 issue for “export rules”"],
    ["of a phrase, in quotation marks once", one, '"export rules"', "1 issue for “export rules”"],
    ["of nothing", nothing, "xyzzy", "Nothing was found for “xyzzy”."],
    ["of filters alone", one, "", "1 issue in the archive"],
    [
      "of the words that were meant",
      { ...one, corrected: { words: "Huawei", misspelt: ["Huawie"] } },
      "Huawie",
      "1 issue for “Huawei”",
    ],
    ["without a word that was left out", { ...one, leftOut: "b" }, "a b", "1 issue for “a”"],
    ["without words that were not read", { ...one, unread: ["b"] }, "a b c", "1 issue for “a c”"],
  ] as const) {
    test(what, () => {
      assert.equal(summarize(found as Found, q, english), said);
    });
  }
});

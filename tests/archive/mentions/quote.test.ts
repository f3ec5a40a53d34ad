import assert from "node:assert/strict";
import { test } from "node:test";
import type { Span } from "../../../src/archive/mentions/coverage.ts";
import { quote } from "../../../src/archive/mentions/quote.ts";

/** The quotation, with marks as brackets. */
const quoted = (text: string, words: string[], language = "en") => {
  const spans = words.map((word): Span => {
    const start = text.indexOf(word);
    return [start, start + word.length];
  });
  return quote(text, spans, language)
    .map((part) => (part.mark ? `[${part.text}]` : part.text))
    .join("");
};

const filler = (length: number) => `${"So it goes on and on".padEnd(length, " and on")}. `;

test("a short passage is quoted whole", () => {
  const text = "ZTE fell. ZTE rose again.";
  assert.equal(quoted(text, ["ZTE", "rose"]), "[ZTE] fell. ZTE [rose] again.");
});

test("of a long one the sentences are quoted, with dots for the rest", () => {
  const sentence = `The order against ZTE ${"is as it was ".repeat(9)}today. `;
  const text = filler(300) + sentence + filler(200);
  assert.equal(quoted(text, ["ZTE"]), `… ${sentence.replace("ZTE", "[ZTE]")}… `);
});

test("a short sentence keeps the one before it, which it may speak of", () => {
  const text = `${filler(300)}Huawei was first. Then came ZTE. ${filler(200)}`;
  assert.equal(quoted(text, ["ZTE"]), "… Huawei was first. Then came [ZTE]. … ");
});

test("an abbreviation ends no sentence", () => {
  const text = `${filler(300)}The U.S. Commerce Department and Widget Inc. said on the second day of May that ZTE, which had paid nothing so far, would have to pay. ${filler(100)}`;
  assert.match(quoted(text, ["ZTE"]), /^… The U\.S\. Commerce .* Inc\. said .*\[ZTE\]/);
});

test("sentences that lie apart are parted by dots", () => {
  const [a, b] = [`A${"a".repeat(99)} ZTE. `, `B${"b".repeat(99)} SMIC. `];
  assert.equal(
    quoted(a + filler(300) + b, ["ZTE", "SMIC"]),
    `${a.replace("ZTE", "[ZTE]")}… ${b.replace("SMIC", "[SMIC]")}`,
  );
});

test("a sentence without an end is cut between words", () => {
  const text = `${"word ".repeat(300)}ZTE ${"word ".repeat(300)}`;
  const quotation = quoted(text, ["ZTE"]);
  assert.match(quotation, /^… (?:word )*\[ZTE\] (?:word )*… $/);
  assert.ok(quotation.length < 500, String(quotation.length));
});

test("Chinese is cut at its own full stops", () => {
  const text = `${"一".repeat(200)}。${"二".repeat(130)}中兴。${"三".repeat(200)}。`;
  assert.equal(quoted(text, ["中兴"], "zh"), `… ${"二".repeat(130)}[中兴]。… `);
});

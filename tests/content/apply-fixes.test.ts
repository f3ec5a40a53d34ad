import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { applyFixes } from "../../src/content/apply-fixes.ts";

type Case = [
  sees: string,
  text: string,
  fix: { from: string; to: string; line?: number; column?: number },
  fixed: string,
];

const old = { from: "/old/", to: "new.md" };
const tracked = { from: "https://x.example/?a=1&utm_source=y", to: "https://x.example/?a=1" };

const cases: Case[] = [
  ["a Markdown link", "See [x](/old/).\n", old, "See [x](new.md).\n"],
  ["a link in angle brackets, with a title", '[x](</old/> "t")\n', old, '[x](<new.md> "t")\n'],
  ["an attribute of raw HTML", "<a href='/old/'>x</a>\n", old, "<a href='new.md'>x</a>\n"],
  [
    "the link, not the same words before it",
    "/old/ `/old/` [/old/](/old/)\n",
    old,
    "/old/ `/old/` [/old/](new.md)\n",
  ],
  [
    "the link, not the same words in code before it",
    "`curl https://x.example/?a=1&utm_source=y` [x](https://x.example/?a=1&utm_source=y)\n",
    tracked,
    "`curl https://x.example/?a=1&utm_source=y` [x](https://x.example/?a=1)\n",
  ],
  [
    "a definition, not one in a block of code",
    "[x][1]\n\n```md\n[1]: /old/\n```\n\n[1]: /old/\n",
    old,
    "[x][1]\n\n```md\n[1]: /old/\n```\n\n[1]: new.md\n",
  ],
  ["a longer address is another", "[x](/old/er) [y](/old/)\n", old, "[x](/old/er) [y](new.md)\n"],
  [
    "another line is left alone",
    "[x](/old/)\n[y](/old/)\n",
    { ...old, line: 2 },
    "[x](/old/)\n[y](new.md)\n",
  ],
  [
    "the definition that a link refers to",
    "[x][1]\n\n[1]: /old/\n",
    old,
    "[x][1]\n\n[1]: new.md\n",
  ],
  [
    "lines that end as in Windows",
    "a\r\n[x](/old/)\r\n",
    { ...old, line: 2 },
    "a\r\n[x](new.md)\r\n",
  ],
  ["an address that stands by itself", `At ${tracked.from}.\n`, tracked, `At ${tracked.to}.\n`],
  [
    "an ampersand as HTML has it",
    '<a href="https://x.example/?a=1&amp;utm_source=y">x</a>\n',
    tracked,
    '<a href="https://x.example/?a=1">x</a>\n',
  ],
  [
    "letters that an address escapes",
    "[x](/旧/)\n",
    { from: "/%E6%97%A7/", to: "new.md" },
    "[x](new.md)\n",
  ],
  [
    "a word of front matter",
    "tags: [ZTE-law, ZTE]\n",
    { from: "ZTE", to: "zte" },
    "tags: [ZTE-law, zte]\n",
  ],
  [
    "a key, not the same word before it",
    "source: {partner: Url, Url: x}\n",
    { from: "Url", to: "url", column: 24 },
    "source: {partner: Url, url: x}\n",
  ],
  [
    "words in quotation marks",
    'tags:\n  - "Trade Talks"\n',
    { from: "Trade Talks", to: "trade-talks", line: 2 },
    'tags:\n  - "trade-talks"\n',
  ],
];

describe("a fix changes its words and nothing else", () => {
  for (const [sees, text, fix, fixed] of cases) {
    test(sees, () => assert.equal(applyFixes(text, [{ line: 1, column: 1, ...fix }]).text, fixed));
  }

  test("each of several on a line", () => {
    const fixes = [old, old, { from: "/older/", to: "b.md" }].map((fix) => ({
      line: 1,
      column: 1,
      ...fix,
    }));
    const { text, made } = applyFixes("[x](/older/) [y](/old/) [z](/old/)\n", fixes);
    assert.equal(text, "[x](b.md) [y](new.md) [z](new.md)\n");
    assert.equal(made.length, 3);
  });
});

describe("a fix is left out", () => {
  const leftOut = (text: string, fix = old) => {
    const { text: after, made } = applyFixes(text, [{ line: 1, column: 1, ...fix }]);
    assert.deepEqual([after, made], [text, []]);
  };

  test("if its words do not stand on the line", () => leftOut("[x](/else/)\n"));
  test("if the line does not exist", () => leftOut(""));
  test("if the address would become words", () =>
    leftOut("<https://mini.example/old/>\n", { from: "https://mini.example/old/", to: "new.md" }));
  test("in code", () => leftOut(`\`${tracked.from}\`\n`, tracked));
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markdownFor } from "../../src/markdown/markdown.ts";
import { plainText, proseOf } from "../../src/markdown/plain-text.ts";

const wordsOf = (markdown: string) =>
  plainText(markdownFor("en").parseInline(markdown, {})[0]?.children ?? null);

describe("the words of a line", () => {
  const cases: [sees: string, markdown: string, words: string][] = [
    ["without marks", "**ZTE** *fights* ~~a~~ [ban](x.md)", "ZTE fights a ban"],
    ["with code", "call `npm ci`", "call npm ci"],
    ["with what a picture shows", "![A *long* table](x.png) here", "A long table here"],
    ["lines are joined by a blank", "one\ntwo\\\nthree", "one two three"],
    ["entities are letters", "A &amp; B &copy; &#20013;", "A & B © 中"],
    ["raw tags are no words", "a <b>bold</b> word", "a bold word"],
    ["a raw line break parts words", "one<br>two<br />three", "one two three"],
    ["a word with a tag in its middle stays one", "Back<b>file</b>", "Backfile"],
  ];
  for (const [sees, markdown, words] of cases) {
    test(sees, () => assert.equal(wordsOf(markdown), words));
  }
  test("nothing has none", () => assert.equal(plainText(null), ""));
});

test("code in a line is blanked, place by place, where only prose is read", () => {
  const children = markdownFor("en").parseInline("call `zte go` on *ZTE*", {})[0]?.children ?? null;
  assert.equal(proseOf(children), "call \uFFFC\uFFFC\uFFFC \uFFFC\uFFFC on ZTE");
  assert.equal(proseOf(children).length, plainText(children).length);
});

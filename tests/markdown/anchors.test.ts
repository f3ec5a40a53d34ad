import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Anchors } from "../../src/markdown/anchors.ts";

describe("an anchor is the first words of what it names", () => {
  const cases: [text: string, kind: "heading" | "passage", anchor: string][] = [
    ["ZTE Fights Export Ban", "heading", "zte-fights-export-ban"],
    ["ZTE’s “denial order” (c)", "heading", "ztes-denial-order-c"],
    [
      "One two three four five six seven eight nine",
      "passage",
      "one-two-three-four-five-six-seven",
    ],
    [
      "One two three four five six seven eight nine",
      "heading",
      "one-two-three-four-five-six-seven-eight-nine",
    ],
    [
      "Semiconductor manufacturing international corporation",
      "passage",
      "semiconductor-manufacturing-international",
    ],
    ["中兴通讯", "heading", "中兴通讯"],
    ["中兴通讯的禁令。美国商务部", "passage", "中兴通讯的禁令-美国商务部"],
    ["!?", "heading", "heading"],
    ["!?", "passage", "passage"],
  ];
  for (const [text, kind, anchor] of cases) {
    test(`${kind}: ${text}`, () => assert.equal(new Anchors().assign(text, kind), anchor));
  }

  test("the page's own anchors are not given away", () => {
    assert.equal(new Anchors().assign("Cite", "heading"), "cite-2");
    assert.equal(new Anchors().assign("Main", "heading"), "main-2");
  });

  test("a long Chinese sentence keeps its beginning", () => {
    const sentence = "美国商务部工业与安全局宣布对中兴通讯激活拒绝令";
    const anchor = new Anchors().assign(sentence);
    assert.ok(sentence.startsWith(anchor));
    assert.ok(anchor.length >= 10 && anchor.length < sentence.length);
  });

  test("a word without an end is cut", () => {
    assert.equal(new Anchors().assign("a".repeat(500)).length, 48);
  });
});

describe("no two anchors of a text are the same", () => {
  test("the same words are numbered", () => {
    const anchors = new Anchors();
    const given = ["News", "News", "News", "News 2"].map((text) => anchors.assign(text, "heading"));
    assert.deepEqual(given, ["news", "news-2", "news-3", "news-2-2"]);
  });

  test("an anchor that the text asks for is not given again", () => {
    const anchors = new Anchors();
    assert.equal(anchors.claim("news"), true);
    assert.equal(anchors.claim("news"), false);
    assert.equal(anchors.assign("News"), "news-2");
  });

  test("texts do not know of one another", () => {
    assert.equal(new Anchors().assign("News"), new Anchors().assign("News"));
  });
});

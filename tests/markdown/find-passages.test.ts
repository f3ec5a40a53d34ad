import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bodyOf, render } from "./render.ts";

const longText = `Before all.

# First

A paragraph that
goes on.

- one
- two

  more of two
  - two and a half

> A quotation.

### Deeper

1. first

| a | b |
|---|---|
| c | d |

\`\`\`
code
\`\`\`

<div>raw words</div>

# 第二

中文。[^1]

[^1]: A note.
`;

describe("headings", () => {
  const levels = (text: string) => render(text).headings.map(({ level }) => level);

  test("the shallowest is an h2, the others keep their distance", () => {
    assert.deepEqual(levels("# a\n\n## b\n\n# c\n"), [2, 3, 2]);
    assert.deepEqual(levels("### a\n\n#### b\n"), [2, 3]);
    assert.deepEqual(levels("## a\n\n# b\n"), [3, 2]);
    assert.deepEqual(levels("###### a\n"), [2]);
  });
  test("none is deeper than h6", () => {
    assert.deepEqual(levels("# a\n\n###### b\n"), [2, 6]);
  });
  test("opening and closing tags agree", () => {
    const { document } = bodyOf(render("# a\n\n## b\n").html);
    assert.deepEqual(
      [...document.querySelectorAll("h1,h2,h3")].map(({ localName, id, textContent }) => [
        localName,
        id,
        textContent,
      ]),
      [
        ["h2", "a", "a"],
        ["h3", "b", "b"],
      ],
    );
  });
  test("underlined ones too", () => assert.deepEqual(levels("a\n===\n\nb\n---\n"), [2, 3]));
  test("the words of a heading are without its marks", () => {
    assert.equal(render("# *ZTE* & [ban](x.md)\n").headings[0]?.text, "ZTE & ban");
  });
});

describe("passages", () => {
  const { passages, html, anchors } = render(longText);

  test("paragraphs and items are numbered as in the margin, all else is not", () => {
    assert.deepEqual(
      passages.map(({ number }) => number),
      [
        1,
        undefined,
        2,
        3,
        4,
        5,
        6,
        7,
        undefined,
        8,
        undefined,
        undefined,
        undefined,
        undefined,
        9,
      ].concat([undefined]),
    );
  });
  test("a table has an anchor, a footnote that of its plug-in", () => {
    const { document } = bodyOf(html);
    const idOf = (kind: string) => passages.find((passage) => passage.kind === kind)?.id;
    assert.equal(document.getElementById(idOf("table") ?? "")?.className, "table");
    const note = passages.at(-1);
    assert.equal(note?.id, "fn1");
    assert.match(document.getElementById("fn1")?.textContent ?? "", /A note/);
  });
  test("stand in the order of the text, each with its line and section", () => {
    assert.deepEqual(
      passages.map(({ kind, text, section, line }) => [kind, text, section, line]),
      [
        ["paragraph", "Before all.", undefined, 5],
        ["heading", "First", "first", 7],
        ["paragraph", "A paragraph that goes on.", "first", 9],
        ["item", "one", "first", 12],
        ["item", "two", "first", 13],
        ["paragraph", "more of two", "first", 15],
        ["item", "two and a half", "first", 16],
        ["paragraph", "A quotation.", "first", 18],
        ["heading", "Deeper", "deeper", 20],
        ["item", "first", "deeper", 22],
        ["table", "a · b · c · d", "deeper", 24],
        ["code", "code", "deeper", 28],
        ["html", "raw words", "deeper", 32],
        ["heading", "第二", "第二", 34],
        ["paragraph", "中文。", "第二", 36],
        ["paragraph", "A note.", "第二", 38],
      ],
    );
  });

  test("whatever has an anchor can be found by it, once", () => {
    const { document } = bodyOf(html);
    const ids = passages.flatMap(({ id }) => id ?? []);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, text } of passages) {
      if (id === undefined) continue;
      assert.ok(anchors.has(id), id);
      assert.ok(document.getElementById(id)?.textContent?.includes(text.split(" ")[0] ?? ""), id);
    }
  });

  test("a paragraph without words is none", () => {
    assert.deepEqual(render("![](x.png)\n").passages, []);
  });

  test("a second paragraph of a tight item has no anchor that is not on the page", () => {
    const tight = render("- a\n  ```\n  code\n  ```\n  b\n- c\n");
    for (const { id } of tight.passages) assert.ok(id === undefined || tight.anchors.has(id), id);
  });

  test("cells of a table in raw HTML are words of their own", () => {
    const { passages } = render("<table><tr><td>Huawei</td><td>ZTE</td></tr></table>\n");
    assert.deepEqual(
      passages.map(({ text }) => text.match(/\w+/g)),
      [["Huawei", "ZTE"]],
    );
  });
});

describe("every id of a page is there once", () => {
  const texts: [sees: string, text: string][] = [
    ["the long text", longText],
    ["headings and paragraphs of the same words", "# a\n\na\n\n# a\n\n- a\n- a\n"],
    [
      "ids in raw HTML",
      '<p id="a">x</p>\n\n# a\n\n<p id="a">y</p>\n\n<b id="b">x</b> <i id="b">y</i>\n\nb\n',
    ],
    ["a heading that is called like a footnote", "# fn1\n\nfnref1[^1]\n\n[^1]: A note.\n"],
    ["footnotes with raw HTML", "a[^1] b[^1] <b>x</b>\n\n[^1]: A note.\n"],
  ];
  for (const [sees, text] of texts) {
    test(sees, () => {
      const ids = [...render(text).html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
    });
  }
});

describe("anchors last", () => {
  const idsOf = (text: string) => render(text).passages.map(({ id }) => id);
  const before = idsOf(longText);

  test("a paragraph, a list or a section that is added above changes no other anchor", () => {
    for (const added of ["A new paragraph.\n\n", "- new\n- newer\n\n", "# New\n\nIt is new.\n\n"]) {
      assert.deepEqual(idsOf(added + longText).slice(-before.length), before, added);
    }
  });

  test("a paragraph that is taken away changes no other anchor", () => {
    assert.deepEqual(idsOf(longText.replace("Before all.\n\n", "")), before.slice(1));
  });
});

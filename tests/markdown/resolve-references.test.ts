import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Reference } from "../../src/markdown/text.ts";
import { render } from "./render.ts";

describe("every link and picture is looked up, with its line and words", () => {
  const text = `A [link](b.md)
and <https://example.org/>,
a ![picture](p.png), <a href="c.md">raw</a>.

<div>
<a href="d.md">x</a>
<img src="q.png" alt="">
</div>

[ref]

- item
  with [another](e.md)

| [cell](f.md) |
|---|

[ref]: g.md
`;
  const { references } = render(text);

  test("in the order of the text", () => {
    const expected: Reference[] = [
      { kind: "link", href: "b.md", line: 5, text: "link" },
      { kind: "link", href: "https://example.org/", line: 6, text: "https://example.org/" },
      { kind: "image", href: "p.png", line: 7, text: "picture" },
      { kind: "link", href: "c.md", line: 7, text: "raw" },
      { kind: "link", href: "d.md", line: 10, text: "x" },
      { kind: "image", href: "q.png", line: 11, text: "", isDecoration: true },
      { kind: "link", href: "g.md", line: 14, text: "ref" },
      { kind: "link", href: "e.md", line: 17, text: "another" },
      { kind: "link", href: "f.md", line: 19, text: "cell" },
    ];
    assert.deepEqual(references, expected);
  });

  test("and gets the address that the page shall have", () => {
    const { html } = render(text, { resolve: ({ href }) => `/to/${href}` });
    for (const { href } of references) assert.ok(html.includes(`"/to/${href}"`), href);
  });
});

test("the words of a link are those that a reader sees", () => {
  const cases: [text: string, words: string][] = [
    ['[The *"Times"* & `x`](x)', "The “Times” & x"],
    ["[![A chart](c.png)](x)", "A chart"],
    ['<a href="x">Raw <b>words</b>,\nmore</a>, after', "Raw words, more"],
    ['<div><a href="x">Fish &amp;\n<i>chips</i></a>, after</div>', "Fish & chips"],
    ['<a href="x">never closed', ""],
    ['<div><a href="x">never closed</div>', ""],
  ];
  for (const [text, words] of cases) assert.equal(render(text).references[0]?.text, words, text);
});

test("pictures load when they are reached", () => {
  assert.match(render("![x](p.png)").html, /<img src="p.png" alt="x" loading="lazy">/);
});

test("a second id of the same name is left out, and told", () => {
  const { html, problems } = render('<p id="a">x</p>\n\n<p id="a">y</p>\n');
  assert.match(html, /<p id="a">x<\/p>\s*<p>y<\/p>/);
  assert.deepEqual(
    problems.map(({ line }) => line),
    [7],
  );
});

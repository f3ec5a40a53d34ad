import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Reference } from "../../src/markdown/text.ts";
import { render } from "./render.ts";

describe("every link and picture is looked up, with its line", () => {
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
      { kind: "link", href: "b.md", line: 5 },
      { kind: "link", href: "https://example.org/", line: 6 },
      { kind: "image", href: "p.png", line: 7 },
      { kind: "link", href: "c.md", line: 7 },
      { kind: "link", href: "d.md", line: 10 },
      { kind: "image", href: "q.png", line: 11 },
      { kind: "link", href: "g.md", line: 14 },
      { kind: "link", href: "e.md", line: 17 },
      { kind: "link", href: "f.md", line: 19 },
    ];
    assert.deepEqual(references, expected);
  });

  test("and gets the address that the page shall have", () => {
    const { html } = render(text, { resolve: ({ href }) => `/to/${href}` });
    for (const { href } of references) assert.ok(html.includes(`"/to/${href}"`), href);
  });
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

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { droppedParts, rewriteTags, scanTags } from "../../src/markdown/raw-html.ts";

test("opening tags are found where they stand, balanced or not", () => {
  assert.deepEqual(
    scanTags('a <b class="x">c</b> </i> <IMG src=y>').map(({ name, attributes, start, end }) => [
      name,
      attributes,
      start,
      end,
    ]),
    [
      ["b", { class: "x" }, 2, 15],
      ["img", { src: "y" }, 26, 37],
    ],
  );
});

test("only the tags that are to change are written anew", () => {
  const html = '<p><a href="x">a</a> <IMG src=y></p>';
  const result = rewriteTags(html, ({ name }) => (name === "a" ? { href: '/"&/' } : undefined));
  assert.equal(result, '<p><a href="/&quot;&amp;/">a</a> <IMG src=y></p>');
});

describe("what will be left out is said in words", () => {
  const cases: [html: string, parts: string[]][] = [
    ['<p class="a">', []],
    ["<script>", ["the element <script>"]],
    [
      '<p onclick="x" style="y">',
      ["the attribute `onclick` of <p>", "the attribute `style` of <p>"],
    ],
    ['<a href="javascript:x">', ["the address `javascript:x` of <a>"]],
    [`<img src="data:image/png;base64,x">`, []],
    ['<q cite="javascript:x">', ["the address `javascript:x` of <q>"]],
  ];
  for (const [html, parts] of cases) {
    test(html, () => assert.deepEqual(scanTags(html).flatMap(droppedParts), parts));
  }
});

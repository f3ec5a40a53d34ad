import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { absoluteHtml } from "../../src/outputs/absolute-html.ts";

describe("links and pictures get whole addresses", () => {
  const cases: [html: string, expected: string][] = [
    ['<a href="/b/">x</a>', '<a href="https://x.example/b/">x</a>'],
    ['<a href="#fn1">x</a>', '<a href="https://x.example/a/#fn1">x</a>'],
    [
      '<img src="p.png" alt="a &quot;b&quot;">',
      '<img src="https://x.example/a/p.png" alt="a &quot;b&quot;">',
    ],
    ['<a href="https://example.org/">x</a>', '<a href="https://example.org/">x</a>'],
    ['<a href="mailto:a@b.example">x</a>', '<a href="mailto:a@b.example">x</a>'],
    ['<a href="https://">x</a>', '<a href="https://">x</a>'],
    ["<p id=x>1 &lt; 2</p>", "<p id=x>1 &lt; 2</p>"],
  ];
  for (const [html, expected] of cases) {
    test(html, () => assert.equal(absoluteHtml(html, "https://x.example/a/"), expected));
  }
});

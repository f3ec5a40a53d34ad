import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  allowedTags,
  isAllowedAddress,
  isAllowedAttribute,
  sanitize,
  toPlainText,
} from "../../src/markdown/allow-list.ts";

describe("addresses", () => {
  const allowed = [
    "https://a.example/",
    "http://a.example/",
    "mailto:a@b.example",
    "tel:+1",
    "ftp://a.example/",
    "/a/",
    "a.md",
    "../a b",
    "#a",
    "?a",
    "//a.example/",
    "a/b:c",
    "",
  ];
  for (const address of allowed) {
    test(`${address} may stand`, () => assert.equal(isAllowedAddress(address), true));
  }
  const refused = [
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:x",
    "java\nscript:x",
    "java\tscript:x",
    "\u0001javascript:x",
    "vbscript:x",
    "data:text/html,x",
    "file:///etc/passwd",
    "blob:x",
  ];
  for (const address of refused) {
    test(`${JSON.stringify(address)} may not`, () =>
      assert.equal(isAllowedAddress(address), false));
  }
});

test("elements that run, load or send something are not on the list", () => {
  const dangerous = [
    "script",
    "style",
    "iframe",
    "frame",
    "object",
    "embed",
    "applet",
    "form",
    "input",
    "button",
    "textarea",
    "select",
    "link",
    "meta",
    "base",
    "svg",
    "math",
    "template",
    "noscript",
    "video",
    "audio",
    "portal",
    "title",
    "html",
    "head",
    "body",
  ];
  assert.deepEqual(
    dangerous.filter((tag) => allowedTags.has(tag)),
    [],
  );
});

test("attributes that run or style something are not on the list", () => {
  const dangerous = [
    "onclick",
    "onload",
    "onerror",
    "style",
    "srcdoc",
    "formaction",
    "action",
    "xlink:href",
    "background",
    "ping",
  ];
  for (const tag of allowedTags) {
    assert.deepEqual(
      dangerous.filter((name) => isAllowedAttribute(tag, name)),
      [],
      tag,
    );
  }
});

test("what is on the list passes as it is", () => {
  const html =
    '<p id="a" class="b" lang="zh" dir="ltr" title="c" aria-label="d" data-e="f"><a href="/x" rel="nofollow">x</a> <abbr title="y">Y</abbr> <sub>1</sub><sup>2</sup></p>';
  assert.equal(sanitize(html), html);
});

describe("the words of HTML", () => {
  const cases: [html: string, words: string][] = [
    ["<p>a <b>b</b></p>", "a b"],
    ["a &lt; b &amp;&amp; c &gt; d &quot;e&quot;", 'a < b && c > d "e"'],
    ["&amp;lt;", "&lt;"],
    ["<script>alert(1)</script><style>a{}</style>x", "x"],
    ["<!-- hidden -->x", "x"],
    ["<p>a</p><p>b</p>", "a b"],
    ["a<br>b", "a b"],
  ];
  for (const [html, words] of cases) {
    test(html, () => assert.equal(toPlainText(html), words));
  }
});

test("code in a piece of HTML can be read otherwise than its text", () => {
  const html = "<p>run <code>a &lt; b</code> now</p>";
  const blank = (code: string) => code.replace(/\S/g, "x");
  assert.equal(toPlainText(html, blank), "run x x x now");
});

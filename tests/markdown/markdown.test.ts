import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bodyOf, render } from "./render.ts";

const textOf = (markdown: string) => bodyOf(render(markdown).html).body.textContent;
const htmlOf = (markdown: string) => render(markdown).html;

describe("typography makes no signs of letters and sums", () => {
  for (const text of [
    "section 501(c)(3)",
    "(c) 2018",
    "(r) (tm) (TM) (p)",
    "+-5",
    "what????",
    "a,,b",
  ]) {
    test(`${text} stays`, () => assert.equal(textOf(text)?.trim(), text));
  }
  test("an apostrophe is curly", () => assert.match(htmlOf("ZTE's"), /ZTE’s/));
  test("code keeps straight marks", () =>
    assert.match(htmlOf('`"a"`'), /<code>&quot;a&quot;<\/code>/));
});

describe("an address becomes a link only with its scheme", () => {
  test("https", () => {
    assert.match(
      htmlOf("See https://example.org/a."),
      /<a href="https:\/\/example.org\/a">https:\/\/example.org\/a<\/a>\./,
    );
  });
  for (const text of [
    "ASP.NET",
    "readme.md",
    "www.example.org",
    "a@b.example",
    "example.org/a",
    "U.S. 1.5",
  ]) {
    test(`${text} is text`, () => assert.doesNotMatch(htmlOf(text), /<a /));
  }
  test("before Chinese punctuation the address ends", () => {
    assert.match(htmlOf("见 https://example.org/a 。"), /href="https:\/\/example.org\/a"/);
  });
});

describe("tables", () => {
  const table = "| Firm | Fine |\n|:-----|----:|\n| ZTE | 1 |\n";

  test("stand in a group that can be scrolled with the keyboard", () => {
    const { document } = bodyOf(htmlOf(table));
    const group = document.querySelector(".table");
    assert.equal(group?.getAttribute("tabindex"), "0");
    assert.equal(group?.getAttribute("role"), "group");
    assert.equal(group?.querySelectorAll("table th").length, 2);
    assert.equal(group?.querySelector("td")?.textContent, "ZTE");
  });
  test("the group survives the allow-list for raw HTML", () => {
    const { document } = bodyOf(htmlOf(`${table}\n<b>x</b>\n`));
    assert.equal(document.querySelector(".table")?.getAttribute("role"), "group");
  });
  test("alignment needs no inline style, which the Content-Security-Policy forbids", () => {
    assert.doesNotMatch(htmlOf(table), /style=/);
  });
});

describe("footnotes", () => {
  const { html } = render(
    "A claim.[^a] Another.[^b] Again.[^a]\n\n## Part\n\nText.\n\n[^a]: Source *one*.\n[^b]: Source two.\n",
  );
  const { document } = bodyOf(html);

  test("stand once each after the last section", () => {
    const list = document.querySelector("section.footnotes");
    assert.equal(list?.querySelectorAll("li").length, 2);
    assert.equal(list?.parentElement?.localName, "body");
    assert.equal(document.querySelector("section[aria-labelledby]")?.contains(list ?? null), false);
  });
  test("lead there and back", () => {
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const id = link.getAttribute("href")?.slice(1) ?? "";
      assert.ok(document.getElementById(id), id);
    }
  });
});

test("struck text, code with its language, a line that is broken by hand", () => {
  assert.match(htmlOf("~~old~~"), /<s>old<\/s>/);
  assert.match(htmlOf("```js\nx\n```"), /<code class="language-js">x\n<\/code>/);
  assert.match(htmlOf("a\\\nb"), /a<br>\s*b/);
});

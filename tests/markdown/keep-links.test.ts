import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type KeptCopy, keepLinks } from "../../src/markdown/keep-links.ts";
import { bodyOf, render } from "./render.ts";

const copyOf = (href: string): KeptCopy | undefined =>
  href.startsWith("https://")
    ? { original: href, url: `https://copies.example/${href}`, date: "2018-05-02" }
    : undefined;

const kept = (text: string) =>
  bodyOf(keepLinks(render(text).html, copyOf, (words, { date }) => `Copy of ${words}, ${date}`));

describe("a link to another site", () => {
  const { body } = kept(
    "From the *[Bureau of *Industry*](https://bis.example/x?a=1&b=2)* today.\n",
  );
  const [link, copy] = body.querySelectorAll("a");

  test("leads where it led, and says where and of when its copy is", () => {
    assert.equal(link?.getAttribute("href"), "https://bis.example/x?a=1&b=2");
    assert.equal(link?.getAttribute("data-originalurl"), "https://bis.example/x?a=1&b=2");
    assert.equal(
      link?.getAttribute("data-versionurl"),
      "https://copies.example/https://bis.example/x?a=1&b=2",
    );
    assert.equal(link?.getAttribute("data-versiondate"), "2018-05-02");
    assert.equal(link?.textContent, "Bureau of Industry");
  });

  test("is followed by a link to the copy, which shows the year and is named", () => {
    assert.equal(copy?.getAttribute("href"), link?.getAttribute("data-versionurl"));
    assert.equal(copy?.textContent, "2018");
    assert.equal(copy?.getAttribute("aria-label"), "Copy of Bureau of Industry, 2018-05-02");
    assert.equal(body.textContent?.trim(), "From the Bureau of Industry 2018 today.");
  });
});

describe("quietly", () => {
  const years = (text: string) => kept(text).body.querySelectorAll(".kept").length;

  test("a page's copy is shown once in a paragraph, item or cell", () => {
    assert.equal(years("[a](https://x.example/) and [b](https://x.example/)\n"), 1);
    assert.equal(years("[a](https://x.example/)\n\n[b](https://x.example/)\n"), 2);
    assert.equal(years("- [a](https://x.example/)\n- [b](https://x.example/)\n"), 2);
    assert.equal(years("| [a](https://x.example/) | [b](https://x.example/) |\n|--|--|\n"), 2);
  });

  test("though every link to it says where the copy is", () => {
    const { body } = kept("[a](https://x.example/) and [b](https://x.example/)\n");
    assert.equal(body.querySelectorAll("[data-versionurl]").length, 2);
  });
});

test("other links stay as they are", () => {
  const { html } = render('[a](b.md) [c](#d) <me@x.example> <a name="x">y</a>\n');
  assert.equal(keepLinks(html, copyOf, String), html);
});

test("a link in raw HTML is kept like any other, and keeps its other attributes", () => {
  const { body } = kept('<div><a href="https://x.example/" hreflang="de">x</a></div>\n');
  const link = body.querySelector("a");
  assert.equal(link?.getAttribute("hreflang"), "de");
  assert.equal(link?.getAttribute("data-versiondate"), "2018-05-02");
  assert.equal(body.querySelectorAll(".kept").length, 1);
});

test("the copy behind a picture is named by its address", () => {
  const { body } = kept("[![A chart](c.png)](https://x.example/)\n");
  const copy = body.querySelector(".kept a");
  assert.equal(copy?.getAttribute("aria-label"), "Copy of https://x.example/, 2018-05-02");
});

test("quotation marks and ampersands of an address stay in it", () => {
  const { body } = kept(`<a href='https://x.example/?q="a"&amp;b=&lt;c>'>x 'y' &lt;</a>\n`);
  const [link, copy] = body.querySelectorAll("a");
  assert.equal(link?.getAttribute("data-originalurl"), 'https://x.example/?q="a"&b=<c>');
  assert.equal(copy?.getAttribute("aria-label"), "Copy of x ‘y’ <, 2018-05-02");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { numberLinks } from "../../src/markdown/number-links.ts";
import { bodyOf } from "./render.ts";

const html = `<p><a href="https://a.example/?x=1&amp;y=2">one</a>, <a href="/issues/b/">inside</a>,
<a href="#fn1">a note</a>, <a href="http://b.example/">two</a>, <a href="https://a.example/?x=1&amp;y=2">one
again</a>, <a href="mailto:x@b.example">post</a>, <a name="x">nowhere</a></p>`;

test("links that lead out of the site are numbered in their order, an address once", () => {
  const { html: numbered, notes } = numberLinks(html);
  const links = [...bodyOf(numbered).body.querySelectorAll("a")];
  assert.deepEqual(
    links.map((link) => link.getAttribute("data-note")),
    ["1", null, null, "2", "1", null, null],
  );
  assert.deepEqual(notes, [
    { number: 1, address: "https://a.example/?x=1&y=2" },
    { number: 2, address: "http://b.example/" },
  ]);
});

test("nothing else of the text changes", () => {
  assert.equal(numberLinks(html).html.replaceAll(/ data-note="\d+"/g, ""), html);
});

test("a text without such links has no notes", () => {
  assert.deepEqual(numberLinks("<p>a</p>"), { html: "<p>a</p>", notes: [] });
});

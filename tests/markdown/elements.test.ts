import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { applyEdits, scanElements } from "../../src/markdown/elements.ts";

describe("elements", () => {
  const html = '<p id="a">One <em>two &amp; three</em><br>four</p><a href="x"><b>five</b></a>';
  const elements = scanElements(html);

  test("stand in the order of their opening tags, each with its words", () => {
    assert.deepEqual(
      elements.map(({ name, text }) => [name, text]),
      [
        ["p", "One two & threefour"],
        ["em", "two & three"],
        ["br", ""],
        ["a", "five"],
        ["b", "five"],
      ],
    );
  });

  test("know where their content ends, and where they end", () => {
    assert.deepEqual(
      elements.map(({ start, end, contentEnd, closeEnd }) => [
        html.slice(end, contentEnd),
        html.slice(start, closeEnd),
      ]),
      [
        ["One <em>two &amp; three</em><br>four", html.slice(0, html.indexOf("<a"))],
        ["two &amp; three", "<em>two &amp; three</em>"],
        ["", "<br>"],
        ["<b>five</b>", '<a href="x"><b>five</b></a>'],
        ["five", "<b>five</b>"],
      ],
    );
  });

  test("know whether a link is around them", () => {
    assert.deepEqual(
      elements.filter(({ isInLink }) => isInLink).map(({ name }) => name),
      ["b"],
    );
  });

  test("that are never closed end with their opening tag", () => {
    const [paragraph] = scanElements("<p>x");
    assert.deepEqual([paragraph?.contentEnd, paragraph?.closeEnd], [3, 3]);
  });
});

test("edits put in, replace and keep what is between them, in whatever order they are given", () => {
  const edits = [
    { at: 4, html: "!" },
    { at: 0, to: 1, html: "A" },
    { at: 4, to: 5, html: "E" },
  ];
  assert.equal(applyEdits("abcdef", edits), "Abcd!Ef");
  assert.equal(applyEdits("abc", []), "abc");
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pinPassages } from "../../src/markdown/pin-passages.ts";
import { bodyOf, render } from "./render.ts";

const pinned = (text: string) => {
  const rendered = render(text);
  return bodyOf(
    pinPassages(
      rendered.html,
      rendered.passages,
      ({ kind, number }) => `To ${kind} ${number ?? ""}`,
    ),
  ).document;
};

const longText = `Before [all](https://example.org/).

## A *heading*

- one
- two

  more of two
  - two and a half

> A quotation.[^1]

| a | b |
|---|---|
| c | d |

<p id="mine">Raw.</p>

[^1]: A note.
`;

describe("a passage that has an anchor has one link to itself in it", () => {
  const document = pinned(longText);
  const pins = [...document.querySelectorAll("a.pin")];

  test("with the number that the margin shows, a sign for what has none, and a name", () => {
    assert.deepEqual(
      pins.map((pin) => [
        pin.parentElement?.localName,
        pin.getAttribute("data-sign"),
        pin.getAttribute("aria-label"),
      ]),
      [
        ["p", "1", "To paragraph 1"],
        ["h2", "§", "To heading "],
        ["li", "2", "To item 2"],
        ["li", "3", "To item 3"],
        ["p", "4", "To paragraph 4"],
        ["li", "5", "To item 5"],
        ["p", "6", "To paragraph 6"],
        ["div", "#", "To table "],
        ["li", "#", "To paragraph "],
      ],
    );
  });

  test("which leads to the passage it stands in", () => {
    for (const pin of pins) assert.equal(pin.getAttribute("href"), `#${pin.parentElement?.id}`);
  });

  test("at its head, after the words of a heading", () => {
    for (const pin of pins) {
      const isHeading = pin.parentElement?.localName === "h2";
      const siblings = [...(pin.parentElement?.childNodes ?? [])];
      assert.equal(siblings.at(isHeading ? -1 : 0), pin);
    }
  });

  test("and adds no word to the text", () => {
    const before = bodyOf(render(longText).html).body.textContent;
    assert.equal(document.body.textContent, before);
  });
});

test("a text without passages stays as it is", () => {
  assert.equal(pinPassages("<p>x</p>", [], String), "<p>x</p>");
});

test("an anchor in Chinese is led to", () => {
  const pin = pinned("中兴通讯。\n").querySelector("p > a.pin");
  assert.equal(pin?.getAttribute("href"), "#中兴通讯");
});

test("a passage inside a link gets none: links do not nest", () => {
  const document = pinned('<a href="https://example.org/">\n\nA paragraph.\n\n</a>\n');
  assert.equal(document.querySelectorAll(".pin").length, 0);
});

test("a pin's name cannot break out of its attribute", () => {
  const { html, passages } = render("x\n");
  const { body } = bodyOf(pinPassages(html, passages, () => '"><b>&'));
  assert.equal(body.querySelector(".pin")?.getAttribute("aria-label"), '"><b>&');
});

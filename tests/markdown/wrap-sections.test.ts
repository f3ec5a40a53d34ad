import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bodyOf, render } from "./render.ts";

const sections = { "In other news": "briefs", Reading: "reading" };
const sectionsOf = (text: string) => {
  const { document } = bodyOf(render(text, { sections }).html);
  return [...document.querySelectorAll("section[aria-labelledby]")].map((section) => [
    section.getAttribute("aria-labelledby"),
    section.className,
    section.querySelectorAll("p").length,
  ]);
};

describe("each part of an issue is a section named by its heading", () => {
  test("with the class that the site gives to the heading", () => {
    assert.deepEqual(
      sectionsOf("Lead.\n\n# News\n\nx\n\n# In other news\n\nx\n\ny\n\n# Reading\n"),
      [
        ["news", "", 1],
        ["in-other-news", "briefs", 2],
        ["reading", "reading", 0],
      ],
    );
  });
  test("marks in a heading do not matter to its class", () => {
    assert.deepEqual(sectionsOf("# In *other* news\n"), [["in-other-news", "briefs", 0]]);
  });
  test("deeper headings are inside", () => {
    assert.deepEqual(sectionsOf("# a\n\nx\n\n## b\n\ny\n"), [["a", "", 2]]);
  });
  test("a heading in a quotation begins none", () => {
    assert.deepEqual(sectionsOf("# a\n\n> # b\n"), [["a", "", 0]]);
  });
  test("a text without headings has none", () => {
    assert.deepEqual(sectionsOf("x\n"), []);
    assert.deepEqual(sectionsOf(""), []);
  });
  for (const name of ["constructor", "toString", "__proto__"]) {
    test(`a heading called ${name} is like any other`, () => {
      const { document } = bodyOf(render(`# ${name.replaceAll("_", "\\_")}\n`, { sections }).html);
      assert.equal(document.querySelector("section")?.className, "");
    });
  }
});

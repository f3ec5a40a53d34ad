import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bodyOf } from "../markdown/render.ts";
import { issueFile } from "../support/write-archive.ts";
import { issueOf, makeArchive } from "./make-archive.ts";

const dropped = (tag: string) =>
  `the element <${tag}> is left out of the page: the archive shows text, links, pictures and tables only`;

describe("what is wrong in a text is told once, at its line", () => {
  test("in a bio that many issues show", (t) => {
    const { warnings } = makeArchive(t, {
      "authors/ada-archer.md": "---\nname: Ada\n---\n\n<iframe></iframe>\n",
      "issues/a.md": issueFile(),
      "issues/b.md": issueFile(),
    });
    assert.deepEqual(warnings, [`content/authors/ada-archer.md:5:1 warning: ${dropped("iframe")}`]);
  });

  test("in a bio of several lines", (t) => {
    const { warnings } = makeArchive(t, {
      "authors/b.md":
        "---\nname: B\nbios:\n  - from: 2018-01-01\n    text: |\n      One.\n\n      <iframe></iframe>\n---\n",
    });
    assert.deepEqual(warnings, [`content/authors/b.md:8:1 warning: ${dropped("iframe")}`]);
  });

  test("in a correction", (t) => {
    const keys = "corrections:\n  - date: 2018-05-03\n    note: x <iframe></iframe>\n";
    const { warnings } = makeArchive(t, { "issues/a.md": issueFile({ keys }) });
    assert.deepEqual(warnings, [`content/issues/a.md:7:1 warning: ${dropped("iframe")}`]);
  });

  test("in a topic and a page", (t) => {
    const { warnings } = makeArchive(t, {
      "topics/zte.md": "---\nname: ZTE\n---\n<script>x</script>\n",
      "pages/about.md": "---\ntitle: About\n---\n\n\n<form></form>\n",
    });
    assert.deepEqual(warnings, [
      `content/pages/about.md:6:1 warning: ${dropped("form")}`,
      `content/topics/zte.md:4:1 warning: ${dropped("script")}`,
    ]);
  });
});

test("an anchor may be written before the passage that it leads to is read", (t) => {
  const { warnings } = makeArchive(t, {
    "issues/a.md": issueFile({ date: "2019-01-01" }, "[x](b.md#later)\n"),
    "issues/b.md": issueFile({ date: "2018-01-01" }, '<p id="later">x</p>\n\n[y](a.md#x)\n'),
  });
  assert.deepEqual(warnings, []);
});

test("a picture is given the room that it will take, wherever it lies and however it is written", (t) => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>';
  const { archive } = makeArchive(t, {
    "site.yaml": "title: Mini\nurl: https://x.example/archive/\n",
    "issues/a b.svg": drawing,
    "public/p.svg": drawing,
    "issues/a.md": issueFile(
      {},
      `![1](<a b.svg>) ![2](/p.svg) ![3](https://elsewhere.example/x.png)

<img src="a%20b.svg" alt="4"> <img src="a%20b.svg" alt="5" width="150"> <img src="a%20b.svg" alt="6" width="9" height="9">
<img src="a%20b.svg" alt="7" width="50%">
`,
    ),
  });
  const images = bodyOf(issueOf(archive, "a").text.html).body.querySelectorAll("img");
  const sizes = [...images].map((image) => [
    image.getAttribute("alt"),
    image.getAttribute("width"),
    image.getAttribute("height"),
  ]);
  assert.deepEqual(sizes, [
    ["1", "300", "200"],
    ["2", "300", "200"],
    ["3", null, null],
    ["4", "300", "200"],
    ["5", "150", "100"],
    ["6", "9", "9"],
    ["7", "50%", null],
  ]);
});

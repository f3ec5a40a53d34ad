import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { z } from "zod";
import type { CslItem } from "../../../src/outputs/citations/csl-item.ts";
import { citationFormats } from "../../../src/outputs/citations/formats.ts";
import { editors, king, makeItem, xi, zhao } from "./make-item.ts";

const full = makeItem({
  id: "中文-1",
  title: "R&D at 50 % of $5_000: {ZTE} #1 ~ C:\\x ^ “中兴” – “Müller”",
  "container-title": "Chips & Rules",
  author: [zhao, king, xi, { literal: "Barnes and Noble, Inc." }],
  URL: "https://x.example/issues/%E4%B8%AD_1/",
  publisher: "The Institute & Co.",
  ISSN: "2049-3630",
  volume: "3",
  issue: "12a",
  abstract: "One sentence. 100 % of another.",
  keyword: "ZTE; Export controls",
});

const items = [full, makeItem(), makeItem({ id: "second", author: [editors] })];

function write(name: string, written: readonly CslItem[]): string {
  const format = citationFormats.find((candidate) => candidate.name === name);
  if (format === undefined) assert.fail(`there is no format ${name}`);
  return format.write(written);
}

/** What Citation.js reads in a file, as it says in CSL's terms. */
const read = (text: string) => new Cite(text).data;

for (const name of ["BibTeX", "RIS"]) {
  describe(`${name} is read by Citation.js as it was meant`, () => {
    const [first, second, third] = read(write(name, items));

    test("title, periodical and address", () => {
      assert.equal(first?.title, full.title);
      assert.equal(first?.["container-title"], "Chips & Rules");
      assert.equal(first?.URL, full.URL);
      assert.equal(first?.publisher, "The Institute & Co.");
    });
    test("the day", () => assert.deepEqual(first?.issued, { "date-parts": [[2018, 5, 2]] }));
    test("volume, number and ISSN", () => {
      assert.deepEqual([first?.volume, first?.issue, first?.ISSN], ["3", "12a", "2049-3630"]);
    });
    test("persons", () => {
      const [one, two, three] = first?.author ?? [];
      assert.deepEqual(one, zhao);
      assert.deepEqual(two, king);
      assert.deepEqual(three, { family: "Xi", given: "Jinping" });
    });
    test("an organization, whole", () => {
      assert.match(JSON.stringify(third?.author), /^\[\{"\w+":"Backfile Editors"\}\]$/);
    });
    test("several items, with keys of their own", () => {
      assert.equal(second?.title, "ZTE Fights Export Ban");
      const ids = items.map(({ id }) => id);
      for (const id of ids) assert.ok(write(name, items).includes(id));
    });
  });
}

test("BibTeX keeps an organization in braces, and escapes what LaTeX would take for commands", () => {
  const text = write("BibTeX", [full]);
  assert.match(text, /^@article\{中文-1,$/m);
  assert.match(
    text,
    /author = \{Zhao, Wenqing and King, Jr\., Martin Luther and Xi, Jinping and \{Barnes and Noble, Inc\.\}\},/,
  );
  assert.ok(
    text.includes(
      "title = {{R\\&D at 50 \\% of \\$5\\_000: \\{ZTE\\} \\#1 \\textasciitilde{} C:\\textbackslash{}x \\textasciicircum{} “中兴” – “Müller”}},",
    ),
    text,
  );
  assert.ok(text.includes("url = {https://x.example/issues/%E4%B8%AD_1/},"));
});

test("RIS has a tag a line, with CR LF", () => {
  const lines = write("RIS", [full]).split("\r\n");
  assert.equal(lines[0], "TY  - MGZN");
  assert.deepEqual(lines.slice(-2), ["ER  - ", ""]);
  for (const line of lines.slice(0, -1)) assert.match(line, /^[A-Z][A-Z\d] {2}- /);
  assert.ok(lines.includes("DA  - 2018/05/02"));
  assert.ok(lines.includes("AU  - Barnes and Noble, Inc."));
  assert.ok(lines.includes("KW  - Export controls"));
});

/** The part of csl-data.json (Citation Style Language 1.0.2) that issues can use; it allows no other keys. */
const cslData = z.array(
  z.strictObject({
    id: z.union([z.string(), z.number()]),
    type: z.enum(["article-magazine", "article-newspaper", "webpage"]),
    title: z.string(),
    "container-title": z.string(),
    author: z.array(
      z.strictObject({
        family: z.string().optional(),
        given: z.string().optional(),
        suffix: z.string().optional(),
        "static-ordering": z.union([z.string(), z.number(), z.boolean()]).optional(),
        literal: z.string().optional(),
      }),
    ),
    issued: z.strictObject({ "date-parts": z.array(z.array(z.number()).min(1).max(3)).max(2) }),
    URL: z.string(),
    language: z.string(),
    publisher: z.string().optional(),
    ISSN: z.string().optional(),
    volume: z.union([z.string(), z.number()]).optional(),
    issue: z.union([z.string(), z.number()]).optional(),
    abstract: z.string().optional(),
    keyword: z.string().optional(),
  }),
);

test("CSL-JSON is as its schema has it, and Citation.js reads it", () => {
  const text = write("CSL-JSON", items);
  assert.deepEqual(cslData.parse(JSON.parse(text)), items);
  assert.deepEqual(
    read(text).map(({ title }) => title),
    items.map(({ title }) => title),
  );
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import citeproc from "citeproc";
import { apa } from "../../../src/outputs/citations/apa.ts";
import { chicago } from "../../../src/outputs/citations/chicago.ts";
import { citationToText, type Style } from "../../../src/outputs/citations/citation.ts";
import type { CslItem } from "../../../src/outputs/citations/csl-item.ts";
import { mla } from "../../../src/outputs/citations/mla.ts";
import { editors, king, makeItem, stanton, xi, zhao } from "./make-item.ts";

/**
 * Our citations are those that citeproc makes with the official styles, but for what styles.test.ts
 * says of organizations among persons, and of APA and names that begin with the family name.
 */
const styles: [file: string, style: Style][] = [
  ["chicago-fullnote-bibliography", chicago],
  ["apa", apa],
  ["modern-language-association", mla],
];

const cases: Record<string, Partial<CslItem>> = {
  "a person": {},
  "two persons": { author: [zhao, stanton] },
  "three persons": { author: [zhao, stanton, king] },
  "six persons": { author: [zhao, stanton, king, zhao, stanton, king] },
  "an organization": { author: [editors] },
  "an organization with a comma and a period": { author: [{ literal: "Smith, Ltd." }] },
  "a suffix": { author: [king, zhao] },
  "a name that begins with the family name": { author: [xi] },
  "given names with hyphens and initials": {
    author: [
      { family: "Sartre", given: "Jean-Paul" },
      { family: "Doe", given: "J. R." },
    ],
  },
  "quotation marks": { title: "The “denial order” and ‘Rules’" },
  "quotation marks at the end": { title: "ZTE and the “Denial Order”" },
  "quotation marks in quotation marks": { title: "“The ‘Denial’ Order” in Brief" },
  "an apostrophe": { title: "China’s Export Law" },
  "a question": { title: "Who Is Xi?" },
  "a sentence": { title: "ZTE fights an export ban: the law of the land" },
  "signs of HTML": { title: "R&D < 5 % of GDP" },
  Chinese: {
    title: "美国商务部发布出口管制新规",
    author: [{ literal: "阮一峰" }],
    language: "zh-CN",
  },
  German: { title: "Der Streit um die Regeln", language: "de" },
  "volume and number": { volume: "3", issue: "12" },
  "a volume": { volume: "3" },
  "a number": { issue: "12" },
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `month ${i + 1}`,
      { issued: { "date-parts": [[2020, i + 1, 9]] } } satisfies Partial<CslItem>,
    ]),
  ),
};

for (const [file, style] of styles) {
  describe(file, () => {
    const cite = officially(file);
    for (const [name, changes] of Object.entries(cases)) {
      const item = makeItem(changes);
      if (style === apa && item.author.includes(xi)) continue;
      test(name, () => assert.equal(citationToText(style(item)), cite(item)));
    }
  });
}

/** Formats with the style of the Citation Style Language project. */
function officially(file: string): (item: CslItem) => string {
  const read = (name: string) => readFileSync(new URL(`csl/${name}`, import.meta.url), "utf8");
  return (item) => {
    const system = { retrieveLocale: () => read("locales-en-US.xml"), retrieveItem: () => item };
    const engine = new citeproc.Engine(system, read(`${file}.csl`), "en-US");
    engine.setOutputFormat("text");
    engine.updateItems([item.id]);
    const [, [entry = ""]] = engine.makeBibliography();
    return entry.trim();
  };
}

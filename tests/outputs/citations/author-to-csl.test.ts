import assert from "node:assert/strict";
import { test } from "node:test";
import { authorToCsl } from "../../../src/outputs/citations/author-to-csl.ts";
import { makeArchive } from "../../archive/make-archive.ts";

const cases: Record<string, [keys: string, expected: object]> = {
  "a person whose sortName says which is the family name": [
    'name: Wenqing Zhao\nsortName: "Zhao, Wenqing"\n',
    { family: "Zhao", given: "Wenqing" },
  ],
  "a person with a suffix": [
    'name: Martin Luther King Jr.\nsortName: "King, Martin Luther, Jr."\n',
    { family: "King", given: "Martin Luther", suffix: "Jr." },
  ],
  "a person whose name begins with the family name": [
    'name: Xi Jinping\nsortName: "Xi, Jinping"\n',
    { family: "Xi", given: "Jinping", "static-ordering": true },
  ],
  "a person of whom nobody said it: the last word": [
    "name: Ada B. Archer\n",
    { family: "Archer", given: "Ada B." },
  ],
  "a family name with its particles": [
    "name: Ludwig van Beethoven\n",
    { family: "van Beethoven", given: "Ludwig" },
  ],
  "a suffix that nobody set apart": [
    "name: Martin Luther King Jr.\n",
    { family: "King", given: "Martin Luther", suffix: "Jr." },
  ],
  "a person of one name": ["name: Cher\n", { literal: "Cher" }],
  "a person in another script": ["name: 阮一峰\n", { literal: "阮一峰" }],
  "an organization, even with a comma": [
    'name: The Institute\nsortName: "Institute, The"\nkind: organization\n',
    { literal: "The Institute" },
  ],
};

for (const [who, [keys, expected]] of Object.entries(cases)) {
  test(who, (t) => {
    const { archive } = makeArchive(t, { "authors/ada-archer.md": `---\n${keys}---\n` });
    const [author] = archive.authors;
    assert.deepEqual(author && authorToCsl(author), expected);
  });
}

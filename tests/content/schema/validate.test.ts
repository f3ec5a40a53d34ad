import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { z } from "zod";
import { validate } from "../../../src/content/schema/validate.ts";
import { parseYaml } from "../../../src/content/yaml-document.ts";

const schema = z.strictObject({
  title: z.string().meta({ examples: ["A title"] }),
  pages: z
    .int()
    .optional()
    .meta({ examples: [4] }),
  parts: z
    .array(
      z.strictObject({
        name: z.string().meta({ examples: ["One"] }),
        open: z.boolean().optional(),
      }),
    )
    .default([])
    .meta({ examples: [[{ name: "One" }]] }),
});

const faultsOf = (text: string) =>
  validate(schema, parseYaml(text)).faults.map(
    ({ place, message }) => `${place.line}:${place.column} ${message}`,
  );

test("right data is typed data", () => {
  const { data, faults } = validate(schema, parseYaml("title: x\nparts: [{name: y}]"));
  assert.deepEqual(faults, []);
  assert.deepEqual(data, { title: "x", parts: [{ name: "y" }] });
});

describe("what is wrong is said at its place", () => {
  const cases: [sees: string, text: string, faults: string[]][] = [
    [
      "a missing key shows an example",
      "pages: 4",
      ["1:1 `title` is missing: write for example `title: A title`"],
    ],
    [
      "a key that is missing in a list",
      "title: x\nparts:\n  - open: true\n",
      ["3:5 `parts[0].name` is missing: write for example `name: One`"],
    ],
    [
      "a number for a text",
      "title: 5",
      ['1:8 `title` must be text: put it in quotation marks, `"5"`'],
    ],
    ["a text for a list", "title: x\nparts: one", ["2:8 `parts` must be a list: write `[one]`"]],
    [
      "half a page",
      "title: x\npages: 1.5",
      ["2:8 `pages` must be a whole number: write for example `pages: 4`"],
    ],
    ["a misspelt key", "title: x\npagse: 4", ["2:1 unknown key `pagse` — did you mean `pages`?"]],
    [
      "a misspelt key within",
      "title: x\nparts: [{name: y, opne: true}]",
      ["2:19 unknown key `opne` — did you mean `open`?"],
    ],
    [
      "a strange key within: the keys that may stand there",
      "title: x\nparts: [{name: y, something: true}]",
      ["2:19 unknown key `something`; known keys are name, open"],
    ],
    [
      "several at once",
      "titel: x\npages: y",
      [
        "1:1 `title` is missing: write for example `title: A title`",
        "2:8 `pages` must be a number: write for example `pages: 4`",
        "1:1 unknown key `titel` — did you mean `title`?",
      ],
    ],
    ["a list for everything", "- x", ["1:1 the file must hold keys and values such as `title: …`"]],
    [
      "broken YAML is all that is said",
      "title: x\ntitle: y",
      ["2:1 this key is given twice: keep one of the two"],
    ],
    [
      "a name that every object has is no known key",
      "title: x\nconstructor: y",
      ["2:1 unknown key `constructor`; known keys are title, pages, parts"],
    ],
  ];
  for (const [sees, text, faults] of cases) {
    test(sees, () => assert.deepEqual(faultsOf(text), faults));
  }
});

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parseFrontMatter } from "../../src/content/front-matter.ts";
import { temporaryFolder } from "../support/write-archive.ts";

describe("front matter and body", () => {
  const cases: [sees: string, source: string, data: unknown, body: string, line: number][] = [
    ["a file", "---\ntitle: x\n---\nBody.\n", { title: "x" }, "Body.\n", 4],
    [
      "a blank line before the text",
      "---\ntitle: x\n---\n\nBody.\n",
      { title: "x" },
      "\nBody.\n",
      4,
    ],
    ["no text", "---\ntitle: x\n---", { title: "x" }, "", 3],
    ["nothing between the lines", "---\n---\nBody.\n", {}, "Body.\n", 3],
    ["comments only", "---\n# a\n---\nBody.\n", {}, "Body.\n", 4],
    ["named as YAML", "---yaml\ntitle: x\n---\nBody.\n", { title: "x" }, "Body.\n", 4],
    ["named as yml", "---yml\ntitle: x\n---\nBody.\n", { title: "x" }, "Body.\n", 4],
    ["blanks after the lines", "---  \ntitle: x\n---  \nBody.\n", { title: "x" }, "  \nBody.\n", 3],
    ["a byte order mark", "\uFEFF---\ntitle: x\n---\nBody.\n", { title: "x" }, "Body.\n", 4],
    [
      "a rule in the text",
      "---\ntitle: x\n---\na\n\n---\n\nb\n",
      { title: "x" },
      "a\n\n---\n\nb\n",
      4,
    ],
    [
      "a file of Windows",
      "---\r\ntitle: x\r\ndraft: true\r\n---\r\nBody.\r\n",
      { title: "x", draft: true },
      "Body.\n",
      5,
    ],
  ];
  for (const [sees, source, data, body, line] of cases) {
    test(sees, () => {
      const file = parseFrontMatter(source);
      assert.deepEqual(file.yaml.faults, []);
      assert.deepEqual(file.yaml.data, data);
      assert.equal(file.body, body);
      assert.equal(file.bodyLine, line);
    });
  }

  test("places count from the top of the file", () => {
    const { yaml } = parseFrontMatter("---\ntitle: x\ntags: [zte, zet]\n---\n");
    assert.deepEqual(yaml.placeOf(["tags", 1]), { line: 3, column: 13 });
  });

  test("a file is read anew each time", () => {
    const source = "---\ntitle: x\n---\nBody.\n";
    assert.deepEqual(parseFrontMatter(source).yaml.data, parseFrontMatter(source).yaml.data);
  });
});

describe("front matter in a language that could run is refused, and nothing in it is run", () => {
  const languages = [
    "js",
    "javascript",
    "JavaScript",
    " js",
    "json",
    "toml",
    "coffee",
    "coffeescript",
    "cson",
  ];
  for (const language of languages) {
    test(`---${language}`, (t) => {
      const written = join(temporaryFolder(t), "executed");
      const code = `{ title: (globalThis.executedByFrontMatter = true, process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(written)}, "")) }`;
      const { yaml, body } = parseFrontMatter(`---${language}\n${code}\n---\nBody.\n`);
      assert.equal(Reflect.get(globalThis, "executedByFrontMatter"), undefined);
      assert.equal(existsSync(written), false);
      assert.deepEqual(yaml.data, {});
      assert.equal(body, "");
      assert.deepEqual(yaml.faults, [
        {
          place: { line: 1, column: 1 },
          message: `front matter in \`${language.trim()}\` is refused, and nothing in it was run: write \`---\` alone on the first line and the keys as YAML, \`title: …\``,
        },
      ]);
    });
  }

  test("code in YAML is text", (t) => {
    const written = join(temporaryFolder(t), "executed");
    const { yaml } = parseFrontMatter(
      `---\ntitle: !!js/function "require('fs').writeFileSync('${written}', '')"\n---\n`,
    );
    assert.equal(existsSync(written), false);
    assert.equal(typeof (yaml.data as { title: unknown }).title, "string");
  });
});

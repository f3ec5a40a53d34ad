import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseYaml } from "../../src/content/yaml-document.ts";

describe("YAML 1.2", () => {
  const cases: [sees: string, text: string, data: unknown][] = [
    ["a date stays text", "date: 2018-05-02", { date: "2018-05-02" }],
    ["`no` is a word, not false", "lang: no", { lang: "no" }],
    ["`yes` is a word, not true", "a: yes", { a: "yes" }],
    ["`12:30` is text, not a number of base 60", "a: 12:30", { a: "12:30" }],
    ["`0o14` is octal, `014` is fourteen", "a: 014", { a: 14 }],
    ["true is true", "draft: true", { draft: true }],
    ["a key without a value is left out", "dek:\ntitle: x", { title: "x" }],
    ["an empty document has no keys", "", {}],
    ["a document of comments has no keys", "# nothing\n", {}],
    ["lines may end as on Windows", "a: x\r\nb: true\r\n", { a: "x", b: true }],
    ["Chinese text", "title: 中兴通讯", { title: "中兴通讯" }],
    ["a type of another language is nothing but text", 'a: !!js/function "x"', { a: "x" }],
  ];
  for (const [sees, text, data] of cases) {
    test(sees, () => {
      const yaml = parseYaml(text);
      assert.deepEqual(yaml.faults, []);
      assert.deepEqual(yaml.data, data);
    });
  }
});

describe("where something stands", () => {
  const text = "title: x\nbios:\n  - from: 2018-05-02\n    text: A bio.\n  - from: 2019-01-01\n";
  const yaml = parseYaml(text);

  test("a value, counted from 1", () => {
    assert.deepEqual(yaml.placeOf(["title"]), { line: 1, column: 8 });
    assert.deepEqual(yaml.placeOf(["bios", 0, "text"]), { line: 4, column: 11 });
  });
  test("what is missing stands where the thing around it stands", () => {
    assert.deepEqual(yaml.placeOf(["bios", 1, "text"]), { line: 5, column: 5 });
    assert.deepEqual(yaml.placeOf(["dek"]), { line: 1, column: 1 });
  });
  test("a key", () => {
    assert.deepEqual(yaml.placeOfKey([], "bios"), { line: 2, column: 1 });
    assert.deepEqual(yaml.placeOfKey(["bios", 0], "text"), { line: 4, column: 5 });
  });
  test("nothing at all stands at the beginning", () => {
    assert.deepEqual(parseYaml("").placeOf(["title"]), { line: 1, column: 1 });
  });
});

describe("what YAML finds wrong is told, and never thrown", () => {
  const faulty: [sees: string, text: string, line: number, column: number][] = [
    ["a key given twice", "a: 1\nb: 2\na: 3", 3, 1],
    ["a colon in a sentence", "a: b: c", 1, 4],
    ["a quotation mark that is never closed", 'a: "b\n', 2, 1],
    ["a tab as indentation", "a:\n\tb: c", 2, 1],
    ["text that begins with an asterisk", "title: x\ndek: *emphasis*", 2, 6],
  ];
  for (const [sees, text, line, column] of faulty) {
    test(sees, () => {
      const [fault] = parseYaml(text).faults;
      assert.deepEqual(fault?.place, { line, column });
    });
  }

  test("a document that would grow without bounds", () => {
    const levels = ["a", "b", "c", "d", "e"].map(
      (name, i, all) => `${name}: &${name} [${`${i === 0 ? "x" : `*${all[i - 1]}`}, `.repeat(10)}]`,
    );
    assert.equal(parseYaml(levels.join("\n")).faults.length, 1);
  });
});

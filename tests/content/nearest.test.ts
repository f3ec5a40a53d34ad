import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nearest, suggestion } from "../../src/content/nearest.ts";

describe("the nearest right spelling", () => {
  const cases: [sees: string, word: string, candidates: string[], expected: string | undefined][] =
    [
      ["one letter left out", "wenqing-zao", ["david-stanton", "wenqing-zhao"], "wenqing-zhao"],
      ["two letters swapped", "taht", ["that", "then"], "that"],
      ["upper case is no mistake", "ZTE", ["tariffs", "zte"], "zte"],
      ["spaces are hyphens", "Export Controls", ["export-controls"], "export-controls"],
      ["underscores are hyphens", "sort_name", ["sort-name", "name"], "sort-name"],
      ["a third of a long word may differ", "organisational", ["organizational"], "organizational"],
      ["another word is not near", "huawei", ["tariffs", "semiconductors"], undefined],
      ["of several the nearest", "tariffss", ["tariff", "tariffs"], "tariffs"],
      ["Chinese", "中兴通信", ["中兴通讯", "华为"], "中兴通讯"],
      ["nothing to choose from", "zte", [], undefined],
    ];
  for (const [sees, word, candidates, expected] of cases) {
    test(sees, () => assert.equal(nearest(word, candidates), expected));
  }

  test("candidates come from any collection, such as a set", () => {
    assert.equal(nearest("zet", new Set(["zte"])), "zte");
  });
});

describe("a suggestion ends a sentence", () => {
  test("with the nearest word", () => {
    assert.equal(suggestion("zet", ["zte"]), " — did you mean `zte`?");
  });
  test("with nothing where no word is near", () => {
    assert.equal(suggestion("huawei", ["zte"]), "");
  });
});

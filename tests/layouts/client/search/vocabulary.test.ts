import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Vocabulary } from "../../../../layouts/client/search/vocabulary.ts";

const vocabulary = new Vocabulary([
  ["huawei", "xinjiang"],
  ["extradition", "semiconductor", "hawaii"],
]);

describe("the word that was meant", () => {
  const cases: [typed: string, meant: string | undefined][] = [
    ["Huwei", "huawei"],
    ["hauwei", "huawei"],
    ["Xinjang", "xinjiang"],
    ["extradiction", "extradition"],
    ["semicondctr", "semiconductor"],
    ["huawei", undefined],
    ["semicond", undefined],
    ["xyzzy", undefined],
    ["zte", undefined],
  ];
  for (const [typed, meant] of cases) {
    test(`${typed}: ${meant ?? "none"}`, () => assert.equal(vocabulary.nearest(typed), meant));
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { NameRegister } from "../../../src/import/write/name-register.ts";

const records = [
  { slug: "wenqing-zhao", names: ["Wenqing Zhao"] },
  { slug: "section-301", names: ["Section 301"] },
  { slug: "china", names: ["China", "中国"] },
  { slug: "wei-zhang", names: ["Wei Zhang"] },
];
const register = new NameRegister(records, 12);

test("a name finds its record in any writing, by alias, and in a near spelling as a guess", () => {
  assert.deepEqual(register.find("WENQING ZHAO"), { slug: "wenqing-zhao", isGuess: false });
  assert.deepEqual(register.find("中国"), { slug: "china", isGuess: false });
  assert.deepEqual(register.find("Wenqing Zhaoo"), { slug: "wenqing-zhao", isGuess: true });
});

test("what is near but another thing is not found", () => {
  for (const name of ["Section 889", "Chile", "Benqing Zhao", "Wei Zheng"])
    assert.equal(register.find(name), undefined);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { authorSchema } from "../../../src/content/schema/author-schema.ts";

const accepts = (keys: object) => authorSchema.safeParse({ name: "x", ...keys }).success;

describe("an ORCID iD has a right check digit", () => {
  for (const orcid of ["0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"]) {
    test(`${orcid} has`, () => assert.equal(accepts({ orcid }), true));
  }
  const wrong = [
    "0000-0002-1825-0098",
    "0000000218250097",
    "https://orcid.org/0000-0002-1825-0097",
    "0000-0002-1694-233x",
    "0000-0002-1694-2330",
  ];
  for (const orcid of wrong) {
    test(`${orcid} has not`, () => assert.equal(accepts({ orcid }), false));
  }
});

test("a bio begins on a day, not at a time", () => {
  assert.equal(accepts({ bios: [{ from: "2018-05-02", text: "x" }] }), true);
  assert.equal(accepts({ bios: [{ from: "2018-05-02T10:00", text: "x" }] }), false);
});

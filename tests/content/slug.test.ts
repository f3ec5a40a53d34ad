import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isSlug, toSlug } from "../../src/content/slug.ts";

describe("a slug is lower-case letters and digits of any script, joined by single hyphens", () => {
  for (const slug of ["issue-100", "2018", "阮一峰", "zte-中兴", "élysée", "हिन्दी", "東京-2020"]) {
    test(`${slug} is one`, () => assert.equal(isSlug(slug), true));
  }
  for (const text of [
    "",
    "-",
    "a--b",
    "-a",
    "a-",
    "Issue",
    "a b",
    "a_b",
    "a.b",
    "a/b",
    "..",
    "É",
  ]) {
    test(`\`${text}\` is none`, () => assert.equal(isSlug(text), false));
  }
});

describe("the slug of a text", () => {
  const cases: [text: string, slug: string][] = [
    ["ZTE Fights Export Ban", "zte-fights-export-ban"],
    ["ZTE’s & ZTE's", "ztes-ztes"],
    ["  (c) 501(c)(3)!  ", "c-501-c-3"],
    ["中兴通讯：禁令", "中兴通讯-禁令"],
    ["Élysée", "élysée"],
    ["E\u0301lyse\u0301e", "élysée"],
    ["ＺＴＥ", "zte"],
    ["!?—", ""],
  ];
  for (const [text, slug] of cases) {
    test(`${text} → ${slug}`, () => assert.equal(toSlug(text), slug));
  }

  test("is a slug wherever there is a letter or digit", () => {
    for (const [text, slug] of cases) {
      if (slug !== "") assert.equal(isSlug(toSlug(text)), true, text);
    }
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { z } from "zod";
import {
  day,
  languageTag,
  moment,
  oldPath,
  slug,
  text,
  webAddress,
} from "../../../src/content/schema/fields.ts";

const fields: [name: string, field: z.ZodType, right: unknown[], wrong: unknown[]][] = [
  ["text", text, ["x", " x ", "中"], ["", "  ", 5, null]],
  ["a day", day, ["2018-05-02"], ["2018-02-30", "2018-05-02T10:00", "May 2"]],
  ["a moment", moment, ["2018-05-02", "2018-05-02T10:00"], ["2018-02-30", "10:00"]],
  [
    "an address on the web",
    webAddress,
    ["https://example.org/", "http://example.org/a?b#c", "https://例え.example/"],
    [
      "example.org",
      "//example.org",
      "ftp://example.org",
      "javascript:alert(1)",
      "https://",
      "mailto:a@b.example",
    ],
  ],
  ["a slug", slug, ["zte", "阮一峰"], ["ZTE", "a b", "../a", ""]],
  [
    "a language",
    languageTag,
    ["en", "zh-CN", "zh-Hant-TW", "de-1996"],
    ["english language", "e", "zh_CN", ""],
  ],
  [
    "an old address",
    oldPath,
    ["/a.html", "/2018/05/", "/旧/一", "/a..b/"],
    [
      "a.html",
      "/",
      "/a?b=1",
      "/a#b",
      "/a b",
      "/../a",
      "/a/..",
      "\\a",
      "/a\\b",
      "https://x.example/a",
    ],
  ],
];

for (const [name, field, right, wrong] of fields) {
  describe(name, () => {
    for (const value of right) {
      test(`may be ${JSON.stringify(value)}`, () => assert.ok(field.safeParse(value).success));
    }
    for (const value of wrong) {
      test(`may not be ${JSON.stringify(value)}`, () => assert.ok(!field.safeParse(value).success));
    }
  });
}

test("blanks around a text are dropped", () => {
  assert.equal(text.parse("  x "), "x");
});

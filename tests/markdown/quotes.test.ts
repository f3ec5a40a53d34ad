import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quotesOf } from "../../src/markdown/quotes.ts";
import { render } from "./render.ts";

describe("quotation marks are those of the language", () => {
  const cases: [language: string, html: string][] = [
    ["en", "“a ‘b’ c”"],
    ["en-GB", "“a ‘b’ c”"],
    ["de", "„a ‚b‘ c“"],
    ["fr", "«\u202fa “b” c\u202f»"],
    ["zh-CN", "“a ‘b’ c”"],
    ["ZH-Hant", "“a ‘b’ c”"],
    ["ja", "「a 『b』 c」"],
    ["tlh", "“a ‘b’ c”"],
  ];
  for (const [language, html] of cases) {
    test(language, () => {
      assert.match(render(`"a 'b' c"`, { language }).html, new RegExp(`>${html}<`));
    });
  }

  test("each language has an outer and an inner pair", () => {
    for (const language of ["de", "en", "es", "fr", "it", "ja", "pl", "pt", "ru", "zh", "xx"]) {
      assert.equal(quotesOf(language).length, 4, language);
    }
  });

  test("one language does not change the next", () => {
    render('"a"', { language: "de" });
    assert.match(render('"a"', { language: "en" }).html, /“a”/);
  });
});

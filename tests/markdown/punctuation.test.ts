import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { typeset } from "../../src/markdown/typeset.ts";
import { bodyOf, render } from "./render.ts";

const shown = (text: string, language: string) =>
  bodyOf(render(text, { language }).html).body.querySelector("p")?.textContent ?? "";

const nb = "\u00a0";
const thin = "\u202f";

const cases: Record<string, [language: string, written: string, shown: string][]> = {
  "what a typewriter has for dashes becomes the dash": [
    ["en", "pages 12--15, 2018--2020", "pages 12–15, 2018–2020"],
    ["en", "the order--all of it--stands", "the order—all of it—stands"],
    ["en", "the order---all of it", "the order—all of it"],
    ["en", "the order -- all of it -- stands", `the order${nb}– all of it${nb}– stands`],
    ["en", "the order --\nall of it", `the order${nb}–\nall of it`],
    ["en", '"But I--"', "“But I—”"],
    ["en", "*Army of None*--also", "Army of None—also"],
    ["en", "-- Ada Archer", "– Ada Archer"],
    ["de", '"Ja" -- nein', `„Ja“${nb}– nein`],
  ],
  "three full stops are an ellipsis": [
    ["en", "and so on ...", "and so on …"],
    ["en", "a . . . . b .... c", "a . . . . b .... c"],
  ],
  "Chinese has long dashes and ellipses": [
    ["zh-CN", "华为--中国公司", "华为——中国公司"],
    ["zh-CN", "华为 -- 中国公司", "华为——中国公司"],
    ["zh-CN", "等等...", "等等……"],
    ["zh-CN", "2018--2020 年", "2018–2020 年"],
  ],
  "a French mark stays on the line of its word": [
    [
      "fr",
      "Quoi ? Non ! Ainsi ; voici : « mot »",
      `Quoi${thin}? Non${thin}! Ainsi${thin}; voici${nb}: «${thin}mot${thin}»`,
    ],
    ["fr", "Quoi? à 12 :30", "Quoi? à 12 :30"],
    ["en", "Quoi ?", "Quoi ?"],
  ],
  "what is no dash stays as it is": [
    ["en", "`a--b ...` and --content DIR", "a--b ... and --content DIR"],
    ["en", "https://example.org/a--b...c", "https://example.org/a--b...c"],
    ["en", "xn--fiqs8s.cn, a --> b, a-->b, a ---- b", "xn--fiqs8s.cn, a --> b, a-->b, a ---- b"],
    ["en", "section 501(c), (r) (tm) +-", "section 501(c), (r) (tm) +-"],
  ],
};

for (const [rule, examples] of Object.entries(cases)) {
  describe(rule, () => {
    for (const [language, written, expected] of examples) {
      test(`${language}: ${written}`, () => assert.equal(shown(written, language), expected));
    }
  });
}

test("titles are set like text", () => {
  assert.equal(typeset('The "order"--2018--2020 ...', "en"), "The “order”—2018–2020 …");
  assert.equal(typeset("出口管制--新规", "zh"), "出口管制——新规");
});

test("an anchor does not depend on how a dash is written", () => {
  const idOf = (text: string) => render(text).passages[0]?.id;
  assert.equal(idOf("The order--all of it--stands"), idOf("The order—all of it—stands"));
});

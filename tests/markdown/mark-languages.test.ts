import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { languageRuns } from "../../src/markdown/language-runs.ts";
import { markLanguages } from "../../src/markdown/mark-languages.ts";

describe("what is written in another script says its language", () => {
  const zh = (text: string) => `<span lang="zh">${text}</span>`;
  const cases: [what: string, html: string, marked: string][] = [
    ["a name", "<p>ZTE (中兴通讯), of</p>", `<p>ZTE (${zh("中兴通讯")}), of</p>`],
    [
      "a clause",
      "<p>《网络安全法》，第一条。 It</p>",
      `<p>${zh("《网络安全法》，第一条。")} It</p>`,
    ],
    ["a name in two parts", "<p>列夫·托尔斯泰</p>", `<p>${zh("列夫·托尔斯泰")}</p>`],
    [
      "Japanese by its kana",
      "<p>東京エレクトロン</p>",
      '<p><span lang="ja">東京エレクトロン</span></p>',
    ],
    ["the words of a link", '<a href="/中">中</a>', `<a href="/中">${zh("中")}</a>`],
    [
      "after a picture",
      '<p><img alt="中" src="a"> 中</p>',
      `<p><img alt="中" src="a"> ${zh("中")}</p>`,
    ],
    ["after code", "<p><code>中</code> 中</p>", `<p><code>中</code> ${zh("中")}</p>`],
  ];
  for (const [what, html, marked] of cases) {
    test(what, () => assert.equal(markLanguages(html, "en"), marked));
  }
});

describe("what needs no mark has none", () => {
  const cases: [what: string, language: string, html: string][] = [
    ["text of one script", "en", "<p>“ZTE” – a maker</p>"],
    ["Chinese in Chinese", "zh-CN", "<p>中兴 ZTE</p>"],
    ["characters in Japanese", "ja", "<p>東京エレクトロン</p>"],
    ["what the editor has marked", "en", '<p><span lang="zh-Hant">中<b>興</b></span></p>'],
    ["code", "en", "<pre><code>中</code></pre><p>a</p>"],
    ["anchors and addresses", "en", '<p id="中兴"><a href="#中兴">a</a></p>'],
  ];
  for (const [what, language, html] of cases) {
    test(what, () => assert.equal(markLanguages(html, language), html));
  }

  test("but what stands in another language inside it has", () => {
    assert.equal(
      markLanguages('<div><q lang="fr">中</q>中</div>', "zh"),
      '<div><q lang="fr"><span lang="zh">中</span></q>中</div>',
    );
  });
});

test("a title is parted into its languages", () => {
  assert.deepEqual(languageRuns("ZTE 中兴 and 华为", "en"), [
    { text: "ZTE " },
    { text: "中兴", lang: "zh" },
    { text: " and " },
    { text: "华为", lang: "zh" },
  ]);
  assert.deepEqual(languageRuns("", "en"), [{ text: "" }]);
});

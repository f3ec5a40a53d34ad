import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { allWords, type BuiltSite, buildSite, words } from "../support/built-site.ts";
import { untilEnd } from "../support/until-end.ts";

const file = untilEnd();

describe("an archive in two languages", () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite(file, "tests/sites/bilingual");
  });

  test("says of every stretch of text in which language it is", () => {
    for (const path of site.pages()) {
      for (const text of textsOf(site.page(path).body)) {
        const language = languageOf(text.parentElement);
        const isChinese = /\p{sc=Han}/u.test(text.data);
        if (!isChinese && !/\p{sc=Latin}/u.test(text.data)) continue;
        assert.equal(language.slice(0, 2), isChinese ? "zh" : "en", `${path}: ${text.data}`);
      }
    }
  });

  test("marks Chinese words in an English issue, in title, dek, byline, contents and text", () => {
    const page = site.page("/issues/english/");
    const chinese = (selector: string) => allWords(page, `${selector} [lang=zh]`);
    assert.deepEqual(chinese("h1"), ["中兴"]);
    assert.deepEqual(chinese(".issue-head .dek"), ["中兴通讯"]);
    assert.deepEqual(chinese(".byline"), ["阮一峰"]);
    assert.deepEqual(chinese(".contents"), ["华为"]);
    assert.deepEqual(chinese(".issue-topics"), ["中兴"]);
    assert.deepEqual(chinese(".author-notes"), ["《人民日报》", "阮一峰"]);
    assert.deepEqual(chinese(".text"), ["中兴通讯", "芯片", "华为"]);
    assert.equal(page.querySelector(".text code")?.innerHTML, "代码");
    assert.equal(
      decodeURIComponent(
        page.querySelector(".text a:not(.pin, .mention)")?.getAttribute("href") ?? "",
      ),
      "/issues/chinese/#标题",
    );
  });

  test("keeps what the archive says of a Chinese issue in the archive's language", () => {
    const page = site.page("/issues/chinese/");
    assert.equal(page.querySelector("h1")?.getAttribute("lang"), "zh-CN");
    assert.equal(languageOf(page.querySelector(".facts time")), "en");
    assert.equal(words(page.querySelector(".text")), "“中兴”说…… 标题 文字——文字。 其他 文字。");
    assert.equal(page.querySelectorAll(".text span[lang]").length, 0);
  });
});

/** Texts that are read, in the order of the page; code is in no language. */
function* textsOf(element: Element): Generator<Text> {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) yield node as Text;
    else if (node.nodeType === 1 && !/^(?:SCRIPT|CODE)$/.test(node.nodeName)) {
      yield* textsOf(node as Element);
    }
  }
}

const languageOf = (element: Element | null): string =>
  element?.closest("[lang]")?.getAttribute("lang") ?? "";

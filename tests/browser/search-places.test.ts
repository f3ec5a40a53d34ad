import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openSite, textOf } from "../support/opened-site.ts";
import { untilEnd } from "../support/until-end.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const file = untilEnd();

describe("a Chinese archive", () => {
  const chinese = openSite(() =>
    writeArchive(file, {
      "site.yaml":
        "title: 科技政策周报\nurl: https://zh.example/\nlanguage: zh-CN\ntimezone: Asia/Shanghai\n",
      "issues/出口管制.md": issueFile(
        { title: "美国商务部发布出口管制新规", date: "2020-05-15" },
        "## 半导体产业\n\n商务部限制华为使用美国技术设计和生产半导体。\n",
      ),
      "issues/贸易谈判.md": issueFile(
        { title: "中美贸易谈判继续", date: "2019-10-11" },
        "双方就农产品采购和知识产权保护进行磋商。\n",
      ),
    }),
  );

  test("is found by Chinese words, also from the middle of a sentence", async () => {
    for (const [words, title] of [
      ["半导体", "美国商务部发布出口管制新规"],
      ["知识产权", "中美贸易谈判继续"],
      ["出口管制", "美国商务部发布出口管制新规"],
    ]) {
      const { page, complaints } = await chinese.open(`/search/?q=${words}`);
      await page.locator(".search-hit").first().waitFor();
      assert.equal(await textOf(page.locator(".search-hit h2").first()), title, words);
      assert.deepEqual(complaints, []);
    }
  });

  test("leads from the result to the section, under its Chinese address", async () => {
    const { page } = await chinese.open("/search/?q=半导体");
    await page.locator(".search-passage a").first().click();
    await page.waitForURL("**/issues/**");
    assert.equal(await textOf(page.locator("h2:target")), "半导体产业");
  });
});

describe("a site under a sub-path", () => {
  const below = openSite(() => "content", {
    args: ["--url", "https://someone.example/sino-tech/"],
    basePath: "/sino-tech/",
  });

  test("is searched, and results lead to its pages", async () => {
    const { page, complaints } = await below.open("/search/?q=denial+order");
    await page.locator(".search-hit h2 a").first().click();
    await page.waitForURL("**/sino-tech/issues/**");
    assert.match(await textOf(page.locator("h1")), /ZTE/);
    assert.deepEqual(complaints, []);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openSite, textOf } from "../support/opened-site.ts";

describe("a Chinese archive", () => {
  const chinese = openSite(() => "tests/sites/chinese");

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
    await page.locator(".quotation", { hasText: "产业" }).first().locator("a").click();
    await page.waitForURL("**/issues/**");
    assert.match(await textOf(page.locator(":target")), /半导体/);
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

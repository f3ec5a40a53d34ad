import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openSite } from "../support/opened-site.ts";
import { untilEnd } from "../support/until-end.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const file = untilEnd();
const mini = openSite(() =>
  writeArchive(file, {
    "issues/a.md": issueFile(
      {},
      `${"In 2018 the bureau of industry and security barred the company from buying. ".repeat(9)}

## Heading

*stressed* and (中兴通讯)

| Year | Sum |
|------|----:|
| 2018 | 111 |
| 2019 | 888 |
`,
    ),
    "issues/b.md": issueFile({ date: "2018-05-03", title: "A long title, ".repeat(9) }),
    "issues/zh.md": issueFile({ date: "2018-05-04", keys: "lang: zh-CN\n" }, "*着重*，正文。\n"),
  }),
);

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe("the text of an issue", () => {
  test("has lines of 50 to 80 characters at a desk and of 28 or more on the narrowest phone", async () => {
    for (const [width, least, most] of [
      [1280, 50, 80],
      [320, 28, 45],
    ] as const) {
      const { page } = await mini.open("/issues/a/", { viewport: { width, height: 800 } });
      const characters = await page
        .locator(".text p")
        .first()
        .evaluate((paragraph) => {
          const lineHeight = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
          const lines = Math.round(paragraph.getBoundingClientRect().height / lineHeight);
          return (paragraph.textContent ?? "").length / lines;
        });
      assert.ok(characters >= least && characters <= most, `${width} px: ${characters}`);
      await page.context().close();
    }
  });

  test("has old-style figures, its tables and the archive's counts lining ones of one width", async () => {
    const { page } = await mini.open("/issues/a/");
    assert.equal(await styleOf(page, ".text p", "font-variant-numeric"), "oldstyle-nums");
    const tabular = "lining-nums tabular-nums";
    assert.equal(await styleOf(page, ".text td", "font-variant-numeric"), tabular);
    await page.goto(`${mini.served.url}issues/`);
    assert.equal(await styleOf(page, ".issue-list time", "font-variant-numeric"), tabular);
    await page.goto(`${mini.served.url}topics/`);
    assert.equal(await styleOf(page, ".count-list .count", "font-variant-numeric"), tabular);
    await page.context().close();
  });

  test("is hyphenated on a phone, its headings are not", async () => {
    const { page } = await mini.open("/issues/a/", { viewport: { width: 360, height: 800 } });
    assert.equal(await styleOf(page, ".text p", "hyphens"), "auto");
    assert.equal(await styleOf(page, ".text h2", "hyphens"), "manual");
    await page.setViewportSize({ width: 1280, height: 800 });
    assert.equal(await styleOf(page, ".text p", "hyphens"), "manual");
    await page.context().close();
  });

  test("sets a figure's column flush with the rules of its table", async () => {
    const { page } = await mini.open("/issues/a/");
    const [cell, table] = await Promise.all(
      [".text td:last-child", ".text table"].map((selector) =>
        page.locator(selector).first().boundingBox(),
      ),
    );
    assert.equal(await styleOf(page, ".text td:last-child", "padding-right"), "0px");
    assert.ok(
      Math.abs((cell?.x ?? 0) + (cell?.width ?? 0) - (table?.x ?? 0) - (table?.width ?? 1)) < 1,
    );
    await page.context().close();
  });
});

test("a title as long as a paragraph is set smaller", async () => {
  const { page } = await mini.open("/issues/a/");
  const usual = Number.parseFloat(await styleOf(page, "h1", "font-size"));
  await page.goto(`${mini.served.url}issues/b/`);
  assert.ok(Number.parseFloat(await styleOf(page, "h1", "font-size")) < usual * 0.8);
  await page.context().close();
});

test("Chinese leans no letters, has its own faces and more room between lines", async () => {
  const { page } = await mini.open("/issues/zh/");
  assert.equal(await styleOf(page, ".text em", "font-style"), "normal");
  assert.match(await styleOf(page, ".text em", "text-emphasis-style"), /dot/);
  assert.match(await styleOf(page, ".text", "font-family"), /^"?Songti SC/);
  const size = Number.parseFloat(await styleOf(page, ".text", "font-size"));
  assert.ok(Number.parseFloat(await styleOf(page, ".text", "line-height")) >= size * 1.75);
  await page.goto(`${mini.served.url}issues/a/`);
  assert.equal(await styleOf(page, ".text em", "font-style"), "italic");
  assert.equal(await styleOf(page, ".text [lang=zh]", "word-break"), "keep-all");
  await page.context().close();
});

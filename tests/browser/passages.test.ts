import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { openSite, textOf } from "../support/opened-site.ts";
import { untilEnd } from "../support/until-end.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const file = untilEnd();
const body = `The first paragraph, with a [link](https://example.org/) in it.

## A heading

- An item
  - An item in it

> A quotation.

| A | B |
|---|---|
| a | b |

${"A long paragraph. ".repeat(200)}

The last paragraph.
`;
const opened = openSite(() => writeArchive(file, { "issues/a.md": issueFile({}, body) }));

const pin = (page: Page, anchor: string) => page.locator(`[id="${anchor}"] > .pin`);

async function openIssue(options: BrowserContextOptions = {}): Promise<Page> {
  const permissions = ["clipboard-read", "clipboard-write"];
  const { page, complaints } = await opened.open("/issues/a/", { permissions, ...options });
  assert.deepEqual(complaints, []);
  return page;
}

describe("the link of a passage", () => {
  test("leads to the passage, copies its whole address and says so, and nothing moves", async () => {
    const page = await openIssue();
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".text [id]")].map(({ offsetTop }) => offsetTop),
      );
    const before = await places();
    await page.evaluate(() => {
      addEventListener("hashchange", () => document.body.setAttribute("data-heard", ""));
    });
    await pin(page, "the-last-paragraph").click();
    await page.locator(".copied:not(:empty)").waitFor();
    assert.equal(await textOf(page.locator(".copied[role=status]")), "Link copied");
    assert.equal(page.url(), `${opened.served.url}issues/a/#the-last-paragraph`);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
    assert.equal(await page.locator(":target").textContent(), "The last paragraph.");
    assert.ok(await page.locator("body[data-heard]").isVisible());
    assert.deepEqual(await places(), before);
    await page.context().close();
  });

  test("leads to the passage where no script runs", async () => {
    const page = await openIssue({ javaScriptEnabled: false });
    await pin(page, "the-last-paragraph").click();
    assert.equal(new URL(page.url()).hash, "#the-last-paragraph");
    assert.equal(await textOf(page.locator(".copied")), "");
    await page.context().close();
  });

  test("leads to the passage where there is no clipboard, and claims nothing", async () => {
    const page = await openIssue();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await pin(page, "a-heading").click();
    assert.equal(new URL(page.url()).hash, "#a-heading");
    assert.equal(await textOf(page.locator(".copied")), "");
    await page.context().close();
  });

  test("is reached and followed by keyboard", async () => {
    const page = await openIssue();
    await page.locator(".facts a").last().focus();
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    assert.equal(await focused.getAttribute("aria-label"), "Link to paragraph 1");
    await page.keyboard.press("Enter");
    await page.locator(".copied:not(:empty)").waitFor();
    assert.match(page.url(), /#the-first-paragraph-with-a-link-in$/);
    await page.context().close();
  });
});

const sizes = { "on a wide screen": 1280, "beside the text alone": 820, "on a phone": 320 };
for (const [where, width] of Object.entries(sizes)) {
  test(`numbers stand left of the text at the first line of their passage, one below another, ${where}`, async () => {
    const page = await openIssue({ viewport: { width, height: 800 } });
    const places = await page.evaluate(() => {
      const left = document.querySelector(".text")?.getBoundingClientRect().left ?? 0;
      return [...document.querySelectorAll(".text :not(h2) > .pin")].map((pin) => {
        const box = pin.getBoundingClientRect();
        const passage = pin.parentElement?.getBoundingClientRect() ?? box;
        const middle = box.top + box.height / 2;
        const digits = box.left + Number.parseFloat(getComputedStyle(pin).paddingLeft);
        return {
          isInMargin: digits >= 0 && Math.abs(box.right - left) < 1,
          isAtFirstLine: middle > passage.top && middle < passage.top + 32,
        };
      });
    });
    assert.equal(places.length, 7);
    for (const place of places) assert.deepEqual(place, { isInMargin: true, isAtFirstLine: true });
    await page.context().close();
  });
}

test("the sign of a heading is seen under the pointer and by keyboard, and always by touch", async () => {
  const opacity = (page: Page) =>
    pin(page, "a-heading").evaluate((element) => getComputedStyle(element).opacity);
  const page = await openIssue();
  assert.equal(await opacity(page), "0");
  await page.locator("h2#a-heading").hover();
  assert.equal(await opacity(page), "1");
  await page.mouse.move(0, 0);
  await page.locator(".pin").first().focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").getAttribute("href"), "#a-heading");
  assert.equal(await opacity(page), "1");
  await page.context().close();
  const phone = await openIssue({ hasTouch: true, isMobile: true });
  assert.equal(await opacity(phone), "1");
  await phone.context().close();
});

test("copied text has neither numbers nor years in it", async () => {
  const page = await openIssue();
  await page.evaluate(() => {
    const first = document.querySelector(".text > p");
    const heading = document.querySelector(".text h2");
    if (first && heading) getSelection()?.setBaseAndExtent(first, 0, heading, 2);
  });
  await page.keyboard.press("ControlOrMeta+c");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(
    copied.trim().replace(/\s*\n\s*/g, " / "),
    "The first paragraph, with a link in it. / A heading",
  );
  await page.context().close();
});

test("nothing of it is printed", async () => {
  const page = await openIssue();
  await page.emulateMedia({ media: "print" });
  for (const part of [".pin", ".kept", ".copied"]) {
    assert.equal(await page.locator(part).first().isVisible(), false, part);
  }
  await page.context().close();
});

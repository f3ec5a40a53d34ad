import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openSite } from "../support/opened-site.ts";

const sample = openSite(() => "content");
const zte = "/issues/zte-fights-export-ban-and-xi-outlines-cyber-goals/";

const families = {
  home: "/",
  issue: zte,
  "issue with tables": "/issues/phase-one-agreement-signed/",
  "all issues": "/issues/",
  year: "/years/2018/",
  topics: "/topics/",
  topic: "/topics/zte/",
  author: "/authors/wenqing-zhao/",
  search: "/search/?q=huawei",
  page: "/about/",
};

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, property) => getComputedStyle(element).getPropertyValue(property),
      property,
    );

describe("in colours of the reader's own", () => {
  test("bars and the marked one differ from each other and from the page", async () => {
    const { page } = await sample.open("/years/2018/", { forcedColors: "active" });
    const paper = await styleOf(page, "html", "background-color");
    const bar = await styleOf(page, ".year-bars a:not([aria-current]) svg", "fill");
    const current = await styleOf(page, ".year-bars [aria-current] svg", "fill");
    assert.equal(new Set([paper, bar, current]).size, 3);
    assert.equal(await styleOf(page, ".calendar a", "border-top-style"), "solid");
    await page.context().close();
  });

  test("rules, the bios' box, the focus and the passage that was linked to stay visible", async () => {
    const { page } = await sample.open(zte, { forcedColors: "active" });
    const paper = await styleOf(page, "html", "background-color");
    for (const [selector, side] of [
      [".facts", "top"],
      [".author-notes", "left"],
      [".contents ol", "left"],
    ] as const) {
      assert.equal(await styleOf(page, selector, `border-${side}-style`), "solid", selector);
      assert.notEqual(await styleOf(page, selector, `border-${side}-color`), paper, selector);
    }
    await page.locator(".contents a").first().click();
    assert.equal(await styleOf(page, ":target", "outline-style"), "solid");
    await page.keyboard.press("Tab");
    assert.notEqual(await styleOf(page, ":focus", "outline-color"), paper);
    await page.context().close();
  });

  test("the words that were searched for stay marked", async () => {
    const { page } = await sample.open("/search/?q=huawei", { forcedColors: "active" });
    await page.locator(".search-hit mark").first().waitFor();
    assert.notEqual(
      await styleOf(page, ".search-hit mark", "background-color"),
      await styleOf(page, "html", "background-color"),
    );
    await page.context().close();
  });
});

test("who asks for more contrast gets 7 to 1 for all text", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await sample.open(zte, { contrast: "more", colorScheme });
    const paper = await styleOf(page, "html", "background-color");
    for (const selector of [".text p", ".dek", ".facts time", ".label", ".contents a", ".source"]) {
      const ratio = contrast(await styleOf(page, selector, "color"), paper);
      assert.ok(ratio >= 7, `${colorScheme} ${selector}: ${ratio.toFixed(1)}`);
    }
    await page.context().close();
  }
});

test("nothing moves for who asks for no motion", async () => {
  for (const path of Object.values(families)) {
    const { page } = await sample.open(path, { reducedMotion: "reduce" });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return (
            animationName !== "none" || transitionDuration !== "0s" || scrollBehavior === "smooth"
          );
        })
        .map(({ tagName, className }) => `${tagName}.${className}`),
    );
    assert.deepEqual(moving, [], path);
    await page.context().close();
  }
});

/** What WCAG 2.2, 1.4.12 names; everything must bear it. */
const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

const changes = {
  "letters twice as large, on 640 pixels": { width: 640, css: ":root { font-size: 200% }" },
  "the page twice as large, on 640 pixels": { width: 320, css: "x {}" },
  "more space between letters, words and lines, on 320 pixels": { width: 320, css: spacing },
  "more space between letters, words and lines, on 1280 pixels": { width: 1280, css: spacing },
};

for (const [change, { width, css }] of Object.entries(changes)) {
  test(`${change}: nothing is cut off and nothing scrolls sideways`, async () => {
    for (const [family, path] of Object.entries(families)) {
      const { page } = await sample.open(path, {
        viewport: { width, height: 800 },
        // A style of the reader's own, which the site's own policy would refuse.
        bypassCSP: true,
      });
      if (family === "search") await page.locator(".search-hit").first().waitFor();
      await page.addStyleTag({ content: css });
      assert.deepEqual(await page.evaluate(cutOff), [], family);
      await page.context().close();
    }
  });
}

/** What reaches beyond the page's edge, or is hidden by the box that it stands in. */
function cutOff(): string[] {
  return [...document.querySelectorAll("body *")]
    .filter((element) => !element.closest(".unseen, .table, pre"))
    .filter((element) => {
      const isHiding = /hidden|clip/.test(getComputedStyle(element).overflow);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isTooSmall = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
      return element.getBoundingClientRect().right > innerWidth + 1 || (isHiding && isTooSmall);
    })
    .map(({ tagName, className }) => `${tagName}.${className}`);
}

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openSite } from "../support/opened-site.ts";

const sample = openSite(() => "content");

const paths = {
  home: "/",
  issue: "/issues/phase-one-agreement-signed/",
  year: "/years/2018/",
  search: "/search/?q=huawei",
};

interface Focused {
  /** The element's words, or what it is. */
  name: string;
  isShown: boolean;
  isMarked: boolean;
}

for (const [family, path] of Object.entries(paths)) {
  for (const width of [320, 1280]) {
    test(`${family}, ${width} px: wherever the tabulator leads, a reader sees where that is`, async () => {
      const { page } = await sample.open(path, { viewport: { width, height: 800 } });
      if (family === "search") await page.locator(".search-hit").first().waitFor();
      const seen = await walk(page);
      assert.ok(seen.length > 10, `${seen.length} stops`);
      assert.deepEqual(
        seen.filter(({ isShown, isMarked }) => !isShown || !isMarked),
        [],
      );
      await page.context().close();
    });
  }
}

/** Tabs from the top of the page to its end. */
async function walk(page: Page): Promise<Focused[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const seen: Focused[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(describeFocus);
    if (focused === undefined) return seen;
    seen.push(focused);
    if (seen.length > 300) assert.fail("the tabulator never gets to the end");
  }
}

/** In view, not covered by anything, with an outline of two pixels or more. */
function describeFocus(): Focused | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  // A link that breaks into two lines is seen by its first.
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  const x = box.left + Math.min(box.width, innerWidth) / 2;
  const y = Math.max(0, box.top) + (Math.min(box.bottom, innerHeight) - Math.max(0, box.top)) / 2;
  const top = document.elementFromPoint(x, y);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    name: `${element.tagName} ${element.textContent || element.getAttribute("aria-label")}`,
    isShown: box.width > 1 && box.height > 1 && (top?.contains(element) || element.contains(top)),
    isMarked: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
  };
}

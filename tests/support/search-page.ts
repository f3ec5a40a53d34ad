import type { Locator, Page } from "playwright-core";

/** The field of the search page. */
export const field = (page: Page): Locator => page.locator("#search-form input");

/** The titles of the issues that are shown. */
export const titles = (page: Page): Promise<string[]> =>
  page.locator(".search-hit h2").allTextContents();

/** Resolves once the page says that it has found something, in these words. */
export const hasFound = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole("status").filter({ hasText: words }).waitFor({ timeout: 10_000 });

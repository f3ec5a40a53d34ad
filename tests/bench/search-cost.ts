import type { Browser, Page } from "playwright-core";
import { type Served, serveFolder } from "../support/serve-folder.ts";
import type { Contender } from "./contenders.ts";

/** What searching costs a reader. */
export interface SearchCost {
  /** Compressed, from the opening of the page to ten results with counts; its HTML and the site's style sheet left out. */
  bytes: number;
  requests: number;
  /** What a search for other words costs after that. */
  nextBytes: number;
  nextRequests: number;
  /** From the last key to ten results, with all their data there, in milliseconds. */
  millis: number;
}

/** The medians over pairs of queries, each pair in a browser that has nothing yet. */
export async function searchCost(
  browser: Browser,
  contender: Contender,
  pairs: readonly (readonly [string, string])[],
): Promise<SearchCost> {
  const served = await serveFolder(contender.folder);
  try {
    const costs: SearchCost[] = [];
    for (const pair of pairs) costs.push(await costOf(browser, contender, served, pair));
    const median = (name: keyof SearchCost) =>
      costs.map((cost) => cost[name]).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
    return {
      bytes: median("bytes"),
      requests: median("requests"),
      nextBytes: median("nextBytes"),
      nextRequests: median("nextRequests"),
      millis: median("millis"),
    };
  } finally {
    await served.close();
  }
}

async function costOf(
  browser: Browser,
  contender: Contender,
  served: Served,
  [first, next]: readonly [string, string],
): Promise<SearchCost> {
  // Ten results fit into it: the Component UI loads only those that are in sight.
  const context = await browser.newContext({ viewport: { width: 1280, height: 6000 } });
  const page = await context.newPage();
  served.sent.length = 0;
  await page.goto(served.url + contender.page);
  await page.waitForLoadState("networkidle");
  await typeAndWait(page, contender, first);
  const opening = await costSince(page, served);
  await typeAndWait(page, contender, next);
  const following = await costSince(page, served);
  const millis = await typeAndWait(page, contender, first);
  await context.close();
  return {
    ...opening,
    nextBytes: following.bytes,
    nextRequests: following.requests,
    millis,
  };
}

/** Pages and the site's own style sheet are there without a search. */
const isOfSearch = ({ path }: { path: string }) => !/\/$|\.html$|\/assets\/site/.test(path);

async function costSince(page: Page, served: Served): Promise<{ bytes: number; requests: number }> {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(300);
  const sent = served.sent.splice(0).filter(isOfSearch);
  return { bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: sent.length };
}

/** Types a query at once, and waits for ten new results; resolves with the milliseconds until then. */
function typeAndWait(page: Page, { field, hits, counts }: Contender, query: string) {
  return page.evaluate(
    async (asked) => {
      const input = document.querySelector<HTMLInputElement>(asked.field);
      if (input === null) throw new Error(`The page has no ${asked.field}.`);
      const shown = document.querySelector(asked.hits);
      const started = performance.now();
      input.value = asked.query;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      for (;;) {
        const found = document.querySelectorAll(asked.hits);
        const isNew = found.length >= 10 && found[0] !== shown;
        const waited = performance.now() - started;
        if (isNew && document.querySelector(asked.counts)) return waited;
        if (waited > 30_000) throw new Error(`No ten results for ${asked.query}.`);
        await new Promise(requestAnimationFrame);
      }
    },
    { field, hits, counts, query },
  );
}

import { after, before } from "node:test";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { type BuiltSite, buildSite } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { type Served, serveFolder } from "./serve-folder.ts";
import { untilEnd } from "./until-end.ts";

/** A built site in a real browser, for the tests of a file. */
export interface OpenedSite {
  site: BuiltSite;
  served: Served;
  /** Opens a path (`/search/?q=x`) in a window of its own; what the browser complains of is collected. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenedPage>;
}

export interface OpenedPage {
  page: Page;
  /** Errors in scripts, and what the Content-Security-Policy refused. */
  complaints: string[];
}

/** Builds, serves and opens a site before the tests of a file. To be called at the top of the file. */
export function openSite(
  content: () => string,
  { args = [], basePath = "/" }: { args?: string[]; basePath?: string } = {},
): OpenedSite {
  const file = untilEnd();
  const opened = {} as OpenedSite;
  let browser: Browser;
  before(async () => {
    opened.site = await buildSite(file, content(), ...args);
    opened.served = await serveFolder(opened.site.folder, basePath);
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await opened.served?.close();
  });
  opened.open = async (path, options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(opened.served.url + path.slice(1));
    return { page, complaints };
  };
  return opened;
}

/** The words of an element. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? "";
}

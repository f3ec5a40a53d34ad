import { join } from "node:path";
import { build } from "esbuild";
import * as pagefind from "pagefind";
import type { Browser, Page } from "playwright-core";
import type { Archive } from "../../src/archive/archive.ts";
import { searchDocument } from "../../src/search/search-document.tsx";
import type { BuiltSite } from "../support/built-site.ts";
import { serveFolder } from "../support/serve-folder.ts";

/** What is compared: the site's own search; one index of the same documents; Pagefind as it comes, over the pages. */
export const searcherNames = ["Backfile", "one index", "Pagefind’s defaults"] as const;

export type SearcherName = (typeof searcherNames)[number];

/** The slugs of the first ten issues that a query finds, best first. */
export type Searcher = (q: string) => Promise<string[]>;

const most = 10;

/** Opens the searchers over a built site in a browser; `close` ends what they need. */
export async function openSearchers(
  site: BuiltSite,
  archive: Archive,
  browser: Browser,
): Promise<{ searchers: Record<SearcherName, Searcher>; close: () => Promise<void> }> {
  await indexDocuments(archive, join(site.folder, "compare/one"));
  await indexPages(site, join(site.folder, "compare/defaults"));
  const served = await serveFolder(site.folder, "/");
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${served.url}search/`);
  await page.addScriptTag({ content: await bundle(), type: "module" });
  return {
    searchers: {
      Backfile: (q) => ask(page, "own", q),
      "one index": (q) => ask(page, "/compare/one/", q),
      "Pagefind’s defaults": (q) => ask(page, "/compare/defaults/", q),
    },
    close: async () => {
      await context.close();
      await served.close();
      await pagefind.close();
    },
  };
}

async function ask(page: Page, engine: string, q: string): Promise<string[]> {
  const urls = await page.evaluate(
    async ([path, query, length]) => {
      const { ownSearch } = globalThis as unknown as {
        ownSearch(q: string, most: number): Promise<string[]>;
      };
      if (path === "own") return ownSearch(query, length);
      const { createInstance } = await import(`${path}pagefind.js`);
      const known = globalThis as unknown as Record<string, ReturnType<typeof createInstance>>;
      known[path] ??= createInstance({ basePath: path, baseUrl: "/", noWorker: true });
      const { results } = await known[path].search(query);
      const first = await Promise.all(
        results
          .slice(0, length)
          .map((result: { data(): Promise<{ url: string }> }) => result.data()),
      );
      return first.map(({ url }: { url: string }) => url);
    },
    [engine, q, most] as const,
  );
  return urls.map((url) => decodeURIComponent(url.split("/").at(-2) ?? ""));
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["tests/relevance/own-search.ts"],
    bundle: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

async function indexDocuments({ issues, site }: Archive, outputPath: string): Promise<void> {
  const { index } = await pagefind.createIndex({ forceLanguage: site.language.toLowerCase() });
  if (index === undefined) throw new Error("Pagefind did not start.");
  for (const issue of issues) await index.addHTMLFile(searchDocument(issue, site));
  await index.writeFiles({ outputPath });
}

/** As `npx pagefind --site` does over the pages of the issues. */
async function indexPages(site: BuiltSite, outputPath: string): Promise<void> {
  const { index } = await pagefind.createIndex({});
  if (index === undefined) throw new Error("Pagefind did not start.");
  await index.addDirectory({ path: site.folder, glob: "issues/*/index.html" });
  await index.writeFiles({ outputPath });
}

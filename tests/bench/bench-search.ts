import { loadArchive } from "../../src/archive/load-archive.ts";
import { say } from "../../src/site/progress.ts";
import { buildSite } from "../support/built-site.ts";
import { launchChromium } from "../support/chromium.ts";
import { generateArchive } from "../support/generate-archive.ts";
import { temporaryFolder } from "../support/write-archive.ts";
import { backfile, componentUi } from "./contenders.ts";
import { type Measured, toTable } from "./cost-table.ts";
import { searchCost } from "./search-cost.ts";

/** Pairs of queries that find more than ten issues each. */
const pairs = [
  ["semiconductor", "tariff"],
  ["sanctions", "imports"],
  ["export license", "enforced tariffs"],
] as const;

/** Prints what a search costs over generated archives of several sizes, beside Pagefind's own interface. */
export async function benchSearch(sizes: readonly number[], words: number): Promise<void> {
  const cleanUps: (() => unknown)[] = [];
  const t = { after: (cleanUp: unknown) => void cleanUps.push(cleanUp as () => unknown) };
  const measured: Measured[] = [];
  const browser = await launchChromium();
  try {
    for (const issues of sizes) {
      const content = temporaryFolder(t);
      generateArchive(content, { issues, authors: Math.ceil(issues / 10), topics: 50, words });
      const site = await buildSite(t, content);
      const { archive } = loadArchive(content, { now: Date.now(), withUnpublished: false });
      if (archive === undefined) throw new Error("The generated archive has errors.");
      const peer = await componentUi(archive, temporaryFolder(t));
      for (const contender of [backfile(site.folder), peer]) {
        const cost = await searchCost(browser, contender, pairs);
        measured.push({ issues, name: contender.name, cost });
      }
    }
    say(toTable(measured));
  } finally {
    await browser.close();
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}

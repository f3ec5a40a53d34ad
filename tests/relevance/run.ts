import type { TestContext } from "node:test";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { say } from "../../src/site/progress.ts";
import { buildSite } from "../support/built-site.ts";
import { launchChromium } from "../support/chromium.ts";
import { generateArchive } from "../support/generate-archive.ts";
import { temporaryFolder } from "../support/write-archive.ts";
import { evaluate, toTable } from "./evaluate.ts";
import { knownItems } from "./known-items.ts";
import { sampleQueries } from "./sample-queries.ts";
import { openSearchers } from "./searchers.ts";

/**
 * Scores the search against judged queries, and prints the tables of the README: over the sample
 * archive, and over a generated one with as many issues as the first argument says (2,000).
 * `--misses` lists the queries whose first result is not the best.
 */
const [size = "2000"] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const showsMisses = process.argv.includes("--misses");
const cleanUps: (() => unknown)[] = [];
const t: Pick<TestContext, "after"> = {
  after: (cleanUp) => void cleanUps.push(cleanUp as () => unknown),
};
const browser = await launchChromium();

async function run(name: string, content: string, most?: number): Promise<void> {
  const site = await buildSite(t, content);
  const { archive } = loadArchive(content, { now: Date.now(), withUnpublished: false });
  if (archive === undefined) throw new Error(`${name} has errors.`);
  const { searchers, close } = await openSearchers(site, archive, browser);
  const queries = most === undefined ? sampleQueries : knownItems(archive, most);
  const rows = await evaluate(queries, searchers, (query, searcher, { success }, found) => {
    if (showsMisses && searcher === "Backfile" && success === 0) {
      say(`${query.kind}: ${query.q} → ${found.slice(0, 3).join(", ")}`);
    }
  });
  say(`\n${name}\n\n${toTable(rows)}`);
  await close();
}

try {
  await run("The sample archive", "content");
  if (size !== "0") {
    const folder = temporaryFolder(t);
    generateArchive(folder, { issues: Number(size), authors: 100, topics: 50 });
    await run(`A generated archive of ${size} issues`, folder, 100);
  }
} finally {
  await browser.close();
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
}

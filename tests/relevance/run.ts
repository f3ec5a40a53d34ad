import type { TestContext } from "node:test";
import { parseArgs } from "node:util";
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

const help = `npm run relevance: scores the search by queries with known answers, beside Pagefind's own

  npm run relevance -- [ISSUES | --content DIR] [--misses]

ISSUES           how many issues the generated archive has (2000); 0 judges the sample archive alone

Options
  --content DIR  judge this archive instead of a generated one
  --misses       list the queries whose first result is not the best
  --help         print this help

Example
  npm run relevance -- --content ../archive`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: "string" },
    misses: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  say(help);
  process.exit();
}
const [size = "2000"] = positionals;
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
    if (values.misses && searcher === "Backfile" && success === 0) {
      say(`${query.kind}: ${query.q} → ${found.slice(0, 3).join(", ")}`);
    }
  });
  say(`\n${name}\n\n${toTable(rows)}`);
  await close();
}

try {
  await run("The sample archive", "content");
  if (values.content !== undefined) await run(values.content, values.content, 100);
  else if (size !== "0") {
    const folder = temporaryFolder(t);
    generateArchive(folder, { issues: Number(size), authors: 100, topics: 50 });
    await run(`A generated archive of ${size} issues`, folder, 100);
  }
} finally {
  await browser.close();
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
}

import type { TestContext } from "node:test";
import type { Browser } from "playwright-core";
import type { Archive } from "../../src/archive/archive.ts";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { vocabularyOf } from "../../src/search/vocabulary.ts";
import { say } from "../../src/site/progress.ts";
import { buildSite } from "../support/built-site.ts";
import { temporaryFolder } from "../support/write-archive.ts";
import { backfile, componentUi } from "./contenders.ts";
import { type Measured, toTable } from "./cost-table.ts";
import { generateMeasured, type Size } from "./measured-archive.ts";
import { searchCost } from "./search-cost.ts";

/** Three pairs of words that many issues have, always the same for an archive. */
function pairsOf(archive: Archive): [string, string][] {
  const [, common = []] = vocabularyOf(archive);
  const word = (i: number) => common[Math.floor(((i + 0.5) * common.length) / 6)] ?? "";
  return [0, 2, 4].map((i) => [word(i), word(i + 1)]);
}

/** Prints what a search costs over several archives, beside Pagefind's own interface. */
export async function benchSearch(
  t: Pick<TestContext, "after">,
  browser: Browser,
  archives: readonly (Size | { content: string })[],
): Promise<void> {
  const measured: Measured[] = [];
  for (const given of archives) {
    const content = "content" in given ? given.content : generateMeasured(t, given);
    const site = await buildSite(t, content);
    const { archive } = loadArchive(content, { now: Date.now(), withUnpublished: false });
    if (archive === undefined) throw new Error(`${content} has errors.`);
    const peer = await componentUi(archive, temporaryFolder(t));
    for (const contender of [backfile(site.folder), peer]) {
      const cost = await searchCost(browser, contender, pairsOf(archive));
      measured.push({ issues: archive.issues.length, name: contender.name, cost });
    }
  }
  say(toTable(measured));
}

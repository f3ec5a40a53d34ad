import type { Archive } from "../../src/archive/archive.ts";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { vocabularyOf } from "../../src/search/vocabulary.ts";
import { say } from "../../src/site/progress.ts";
import { buildSite } from "../support/built-site.ts";
import { launchChromium } from "../support/chromium.ts";
import { generateArchive } from "../support/generate-archive.ts";
import { temporaryFolder } from "../support/write-archive.ts";
import { backfile, componentUi } from "./contenders.ts";
import { type Measured, toTable } from "./cost-table.ts";
import { searchCost } from "./search-cost.ts";

/** Three pairs of words that many issues have, always the same for an archive. */
function pairsOf(archive: Archive): [string, string][] {
  const [, common = []] = vocabularyOf(archive);
  const word = (i: number) => common[Math.floor(((i + 0.5) * common.length) / 6)] ?? "";
  return [0, 2, 4].map((i) => [word(i), word(i + 1)]);
}

/** An archive to be measured: one of its own, or one that is generated. */
export type Measurable = { content: string } | { issues: number; words: number };

/** Prints what a search costs over several archives, beside Pagefind's own interface. */
export async function benchSearch(archives: readonly Measurable[]): Promise<void> {
  const cleanUps: (() => unknown)[] = [];
  const t = { after: (cleanUp: unknown) => void cleanUps.push(cleanUp as () => unknown) };
  const measured: Measured[] = [];
  const browser = await launchChromium();
  try {
    for (const measurable of archives) {
      const content = "content" in measurable ? measurable.content : generate(t, measurable);
      const site = await buildSite(t, content);
      const { archive } = loadArchive(content, { now: Date.now(), withUnpublished: false });
      if (archive === undefined) throw new Error("The generated archive has errors.");
      const peer = await componentUi(archive, temporaryFolder(t));
      for (const contender of [backfile(site.folder), peer]) {
        const cost = await searchCost(browser, contender, pairsOf(archive));
        measured.push({ issues: archive.issues.length, name: contender.name, cost });
      }
    }
    say(toTable(measured));
  } finally {
    await browser.close();
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}

function generate(
  t: Parameters<typeof temporaryFolder>[0],
  { issues, words }: { issues: number; words: number },
): string {
  const content = temporaryFolder(t);
  generateArchive(content, { issues, authors: Math.ceil(issues / 10), topics: 50, words });
  return content;
}

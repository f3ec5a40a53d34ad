import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { buildSite } from "../support/built-site.ts";
import { launchChromium } from "../support/chromium.ts";
import { generateArchive } from "../support/generate-archive.ts";
import { untilEnd } from "../support/until-end.ts";
import { temporaryFolder } from "../support/write-archive.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { knownItems } from "./known-items.ts";
import { type JudgedQuery, sampleQueries } from "./sample-queries.ts";
import { openSearchers, searcherNames } from "./searchers.ts";

const file = untilEnd();
let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

async function evaluateOver(
  content: string,
  queriesOf: (archive: Parameters<typeof knownItems>[0]) => readonly JudgedQuery[],
): Promise<Evaluation[]> {
  const site = await buildSite(file, content);
  const { archive } = loadArchive(content, { now: Date.now(), withUnpublished: false });
  assert.ok(archive);
  const { searchers, close } = await openSearchers(site, archive, browser);
  const rows = await evaluate(queriesOf(archive), searchers);
  await close();
  return rows;
}

function holds(rows: readonly Evaluation[], success: number): void {
  const all = rows.at(-1)?.scores.Backfile;
  assert.ok((all?.success ?? 0) >= success, JSON.stringify(all));
  for (const { kind, scores } of rows) {
    for (const other of searcherNames.slice(1)) {
      const [own, theirs] = [scores.Backfile, scores[other]];
      assert.ok(own.success >= theirs.success, `${kind}: ${JSON.stringify(scores)}`);
    }
  }
}

describe("the right answer comes first, for no kind of query less often than from other indexes", () => {
  test("over the sample archive, as judged", async () => {
    assert.ok(sampleQueries.length >= 40);
    holds(await evaluateOver("content", () => sampleQueries), 0.9);
  });

  test("over a generated archive, for issues that are known", async () => {
    const folder = temporaryFolder(file);
    generateArchive(folder, { issues: 200, authors: 20, topics: 20 });
    holds(await evaluateOver(folder, (archive) => knownItems(archive, 30)), 0.95);
  });
});

import type { TestContext } from "node:test";
import type { Browser } from "playwright-core";
import { say } from "../../src/site/progress.ts";
import { generateMeasured, type Size } from "./measured-archive.ts";
import { servingCost } from "./serving-cost.ts";

/** Prints what a save costs an editor while `npm start` runs, in a session with mistakes of every kind. */
export async function benchServing(
  t: Pick<TestContext, "after">,
  browser: Browser,
  sizes: readonly Size[],
  edits: number,
): Promise<void> {
  for (const size of sizes) {
    const cost = await servingCost(t, browser, generateMeasured(t, size), edits);
    const right = cost.served.length + cost.told.length;
    say(`${size.issues} issues of ${size.words} words, ${right} edits, all right\n`);
    sayTable("milliseconds from a save to", [
      ["the page served", cost.served],
      ["an error told on the page", cost.told],
      ["the issue on screen", cost.issueOnScreen],
      ["the component on screen", cost.componentOnScreen],
      ["the style on screen", cost.styleOnScreen],
    ]);
    sayTable("of the pages served, after", cost.kinds);
    const [start, end] = [cost.heapAtStart, cost.heapAfter].map(megabytes);
    say(`Heap: ${start} at the start, ${end} at the end\n`);
  }
}

function sayTable(title: string, rows: Iterable<[string, readonly number[]]>): void {
  say(`| ${title} | median | 95 of 100 within | edits |`);
  say("| --- | ---: | ---: | ---: |");
  for (const [name, times] of rows) say(row(name, times));
  say("");
}

function row(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.floor(part * sorted.length)] ?? 0);
  return `| ${name} | ${at(0.5)} | ${at(0.95)} | ${times.length} |`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

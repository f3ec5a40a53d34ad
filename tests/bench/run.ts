import type { TestContext } from "node:test";
import { parseArgs } from "node:util";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { say } from "../../src/site/progress.ts";
import { buildSite } from "../support/built-site.ts";
import { launchChromium } from "../support/chromium.ts";
import { generateArchive } from "../support/generate-archive.ts";
import { temporaryFolder } from "../support/write-archive.ts";
import { backfile, componentUi } from "./contenders.ts";
import { type SearchCost, searchCost } from "./search-cost.ts";
import { servingCost } from "./serving-cost.ts";

const help = `npm run bench -- search: what searching costs a reader, in a real browser
npm run bench -- serve: what a save costs an editor while npm start runs, in an editing session

Options
  --issues N       how many generated issues (1000)
  --words N        words of an issue, on average (300)
  --edits N        of the session (500)

Examples
  npm run bench -- search --issues 1000
  npm run bench -- serve --issues 10000 --edits 500
`;

/** Pairs of queries that find more than ten issues each. */
const pairs = [
  ["semiconductor", "tariff"],
  ["sanctions", "investment"],
  ["export license", "trade policy"],
] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    issues: { type: "string", default: "1000" },
    words: { type: "string", default: "300" },
    edits: { type: "string", default: "500" },
    help: { type: "boolean" },
  },
});
const [part = ""] = positionals;
if (values.help || !["search", "serve"].includes(part)) {
  say(help);
  process.exit(values.help ? 0 : 1);
}

const cleanUps: (() => unknown)[] = [];
const t: Pick<TestContext, "after"> = {
  after: (cleanUp) => void cleanUps.push(cleanUp as () => unknown),
};
const browser = await launchChromium();
try {
  const content = temporaryFolder(t);
  const issues = Number(values.issues);
  generateArchive(content, {
    issues,
    authors: Math.ceil(issues / 10),
    topics: 50,
    words: Number(values.words),
  });
  if (part === "serve") await benchServing(content);
  else await benchSearch(content);
} finally {
  await browser.close();
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
}

async function benchSearch(content: string): Promise<void> {
  const site = await buildSite(t, content);
  const { archive } = loadArchive(content, { now: Date.now(), withUnpublished: false });
  if (archive === undefined) throw new Error("The generated archive has errors.");
  const contenders = [backfile(site.folder), await componentUi(archive, temporaryFolder(t))];
  say(
    `${values.issues} issues of ${values.words} words, medians of ${pairs.length} pairs of queries\n`,
  );
  say("| | bytes to ten results | requests | bytes of a second search | requests | milliseconds |");
  say("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const contender of contenders)
    say(row(contender.name, await searchCost(browser, contender, pairs)));
}

async function benchServing(content: string): Promise<void> {
  const cost = await servingCost(t, browser, content, Number(values.edits));
  say(
    `${values.issues} issues of ${values.words} words, ${cost.served.length + cost.told.length} edits, all right\n`,
  );
  say("| milliseconds from a save to | median | 95 of 100 within | edits |");
  say("| --- | ---: | ---: | ---: |");
  say(timesRow("the page served", cost.served));
  say(timesRow("an error told on the page", cost.told));
  say(timesRow("the issue on screen", cost.issueOnScreen));
  say(timesRow("the component on screen", cost.componentOnScreen));
  say(timesRow("the style on screen", cost.styleOnScreen));
  say("\n| of the pages served, after | median | 95 of 100 within | edits |");
  say("| --- | ---: | ---: | ---: |");
  for (const [kind, times] of cost.kinds) say(timesRow(kind, times));
  say(
    `\nHeap: ${megabytes(cost.heapAtStart)} at the start, ${megabytes(cost.heapAfter)} at the end`,
  );
}

function timesRow(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.floor(part * sorted.length)] ?? 0);
  return `| ${name} | ${at(0.5)} | ${at(0.95)} | ${times.length} |`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function row(
  name: string,
  { bytes, requests, nextBytes, nextRequests, millis }: SearchCost,
): string {
  const cells = [
    name,
    kilobytes(bytes),
    requests,
    kilobytes(nextBytes),
    nextRequests,
    Math.round(millis),
  ];
  return `| ${cells.join(" | ")} |`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}

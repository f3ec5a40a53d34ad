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

const help = `npm run bench -- search: what searching costs a reader, in a real browser

Options
  --issues N       how many generated issues (1000)
  --words N        words of an issue, on average (300)

Example
  npm run bench -- search --issues 1000
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
    help: { type: "boolean" },
  },
});
if (values.help || positionals[0] !== "search") {
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
  const site = await buildSite(t, content);
  const { archive } = loadArchive(content, { now: Date.now(), withUnpublished: false });
  if (archive === undefined) throw new Error("The generated archive has errors.");
  const contenders = [backfile(site.folder), await componentUi(archive, temporaryFolder(t))];
  say(`${issues} issues of ${values.words} words, medians of ${pairs.length} pairs of queries\n`);
  say("| | bytes to ten results | requests | bytes of a second search | requests | milliseconds |");
  say("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const contender of contenders)
    say(row(contender.name, await searchCost(browser, contender, pairs)));
} finally {
  await browser.close();
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
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

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { buildSite } from "./support/built-site.ts";
import { chromiumOptions } from "./support/chromium.ts";
import { serveFolder } from "./support/serve-folder.ts";

/**
 * `npm run audit`: builds the sample archive, serves it as a static host would and lets Lighthouse
 * judge a page of each family as on a phone. Prints the four scores of each page; exit code 1 with
 * the names of what failed if one is below 100.
 */
const paths = [
  "/",
  "/issues/zte-fights-export-ban-and-xi-outlines-cyber-goals/",
  "/topics/zte/",
  "/authors/wenqing-zhao/",
  "/years/2018/",
  "/search/",
];

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

interface Audited {
  scores: number[];
  failed: string[];
}

const cleanUps: (() => unknown)[] = [];
const untilEnd = { after: (cleanUp: () => unknown) => cleanUps.push(cleanUp) };

try {
  process.exitCode = (await auditAll()) ? 0 : 1;
} finally {
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
}

async function auditAll(): Promise<boolean> {
  const { folder } = await buildSite(untilEnd, "content");
  const served = await serveFolder(folder);
  untilEnd.after(() => served.close());
  const port = await startBrowser();
  say(`${"".padEnd(64)}${categories.map((name) => name.padStart(16)).join("")}`);
  let isPerfect = true;
  for (const path of paths) {
    const { scores, failed } = await audit(served.url + path.slice(1), port);
    say(`${path.padEnd(64)}${scores.map((score) => String(score).padStart(16)).join("")}`);
    for (const name of failed) say(`  ${name}`);
    isPerfect &&= scores.every((score) => score === 100);
  }
  return isPerfect;
}

/** Lighthouse comes to the browser by a port, which the browser chooses and writes down. */
async function startBrowser(): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), "backfile-audit-"));
  untilEnd.after(() => rmSync(profile, { recursive: true, force: true }));
  const { args = [], ...options } = chromiumOptions();
  const browser = await chromium.launchPersistentContext(profile, {
    ...options,
    args: [...args, "--remote-debugging-port=0"],
  });
  untilEnd.after(() => browser.close());
  return Number(readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n")[0]);
}

async function audit(url: string, port: number): Promise<Audited> {
  const result = await lighthouse(url, { port, onlyCategories: [...categories] });
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const weighty = categories.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0),
  );
  const failed = weighty.flatMap(({ id }) => {
    const { score = null, title, displayValue = "" } = lhr.audits[id] ?? {};
    return score === null || score >= 0.995 ? [] : `${id}: ${title} ${displayValue}`.trim();
  });
  return { scores, failed: [...new Set(failed)] };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

import type { TestContext } from "node:test";
import { parseArgs } from "node:util";
import { say } from "../../src/site/progress.ts";
import { launchChromium } from "../support/chromium.ts";
import { benchSearch } from "./bench-search.ts";
import { benchServing } from "./bench-serving.ts";

const help = `npm run bench: measures what this site costs its readers and editors

  npm run bench -- search [--issues 1000,10000] [--words 300] [--content DIR]
  npm run bench -- serve [--issues 1000,10000] [--words 300] [--edits 500]

search           bytes, requests and time of a search in a real browser, beside Pagefind's own
                 Component UI over a single index of the same issues
serve            time from a save until it is served and seen, in an editing session of npm start

Options
  --issues LIST  how many issues the generated archives have (1000,10000)
  --words N      how many words an issue has on average (300)
  --content DIR  measure this archive instead
  --edits N      how many edits the session has (500)
  --help         print this help`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    issues: { type: "string", default: "1000,10000" },
    words: { type: "string", default: "300" },
    content: { type: "string" },
    edits: { type: "string", default: "500" },
    help: { type: "boolean", default: false },
  },
});
const [part = ""] = positionals;
if (values.help || !["search", "serve"].includes(part)) {
  say(help);
  process.exit(values.help ? 0 : 1);
}

const { content, issues, words, edits } = values;
const sizes = issues.split(",").map((size) => ({ issues: Number(size), words: Number(words) }));
const cleanUps: (() => unknown)[] = [];
const t: Pick<TestContext, "after"> = {
  after: (cleanUp) => void cleanUps.push(cleanUp as () => unknown),
};
const browser = await launchChromium();
try {
  if (part === "serve") await benchServing(t, browser, sizes, Number(edits));
  else await benchSearch(t, browser, content === undefined ? sizes : [{ content }]);
} finally {
  await browser.close();
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
}

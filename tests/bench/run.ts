import { parseArgs } from "node:util";
import { say } from "../../src/site/progress.ts";
import { benchSearch } from "./bench-search.ts";

const help = `npm run bench: measures what this site costs its readers, beside its peers

  npm run bench -- search [--issues 1000,10000] [--words 300] [--content DIR]

search           bytes, requests and time of a search in a real browser, beside Pagefind's own
                 Component UI over a single index of the same issues

Options
  --issues LIST  how many issues the generated archives have (1000,10000)
  --words N      how many words an issue has on average (300)
  --content DIR  measure this archive instead
  --help         print this help`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    issues: { type: "string", default: "1000,10000" },
    words: { type: "string", default: "300" },
    content: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (!values.help && positionals.join() === "search") {
  const { content, issues, words } = values;
  const sizes = issues.split(",").map((size) => ({ issues: Number(size), words: Number(words) }));
  await benchSearch(content === undefined ? sizes : [{ content }]);
} else {
  say(help);
  process.exitCode = values.help ? 0 : 1;
}

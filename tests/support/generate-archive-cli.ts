import { parseArgs } from "node:util";
import { generateArchive } from "./generate-archive.ts";

const usage =
  "npx tsx tests/support/generate-archive-cli.ts DIR --issues 2000 --authors 1000 --topics 50 [--language en|zh-CN] [--seed 1] [--words 600]";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    issues: { type: "string", default: "200" },
    authors: { type: "string", default: "50" },
    topics: { type: "string", default: "20" },
    language: { type: "string", default: "en" },
    seed: { type: "string", default: "1" },
    words: { type: "string", default: "600" },
  },
});
const [folder] = positionals;
const { language } = values;
if (folder === undefined || (language !== "en" && language !== "zh-CN")) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 1;
} else {
  generateArchive(folder, {
    issues: Number(values.issues),
    authors: Number(values.authors),
    topics: Number(values.topics),
    language,
    seed: Number(values.seed),
    words: Number(values.words),
  });
}

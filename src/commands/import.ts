import { resolve } from "node:path";
import { importFiles } from "../import/import-files.ts";
import { countNew, reportLines } from "../import/report.ts";
import { displayPath } from "../site/print-problems.ts";
import { count, say, sayError } from "../site/progress.ts";
import { type Command, helpOf, settingsFrom } from "./options.ts";
import { runCommand } from "./run-command.ts";

const command: Command = {
  call: "npm run import",
  words: "FILE… | DIR",
  purpose: "takes issues from elsewhere into the content folder: text, HTML, Markdown, Substack",
  options: ["content", "dry-run"],
  example: "npm run import -- --dry-run ../old-newsletters",
};

await runCommand(command, async (options, files) => {
  if (files.length === 0) throw new Error(`Nothing was named to import.\n\n${helpOf(command)}`);
  const { content } = settingsFrom(options, "production");
  const isDryRun = options["dry-run"] === true;
  const calledFrom = process.env.INIT_CWD ?? process.cwd();
  const result = importFiles(
    files.map((file) => resolve(calledFrom, file)),
    content,
    isDryRun,
  );
  for (const line of reportLines(result, displayPath)) say(line);
  if (isDryRun) for (const [file, text] of result.files) say(`\n${file}\n${text}`);
  for (const { file, reason } of result.failures)
    sayError(`${displayPath(file)}: not imported, ${reason}`);
  const { issues, authors, topics } = countNew(result);
  const made = [count(issues, "issue"), count(authors, "author"), count(topics, "topic")].join(
    ", ",
  );
  say(
    `${isDryRun ? "Would write" : "Wrote"} ${made}; ${count(result.failures.length, "file")} failed`,
  );
  if (result.failures.length > 0) process.exitCode = 1;
});

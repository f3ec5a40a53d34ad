import { resolve } from "node:path";
import { importFiles } from "../import/import-files.ts";
import { reportLines, summaryOf } from "../import/report.ts";
import { displayPath } from "../site/print-problems.ts";
import { begin, say, sayError, stopProgress } from "../site/progress.ts";
import { type Command, helpOf, settingsFrom } from "./options.ts";
import { runCommand } from "./run-command.ts";

const command: Command = {
  call: "npm run import",
  words: "FILE… | DIR | ZIP",
  purpose:
    "takes issues from elsewhere into the content folder: text, HTML, Markdown, Word, e-mail, exports of Substack, WordPress, Ghost and Mailchimp",
  options: ["content", "dry-run"],
  example: "npm run import -- --dry-run ../old-newsletters",
};

await runCommand(command, async (options, files) => {
  if (files.length === 0) throw new Error(`Nothing was named to import.\n\n${helpOf(command)}`);
  const { content } = settingsFrom(options, "production");
  const isDryRun = options["dry-run"] === true;
  const calledFrom = process.env.INIT_CWD ?? process.cwd();
  const { update, end } = begin("Import");
  const result = await importFiles(
    files.map((file) => resolve(calledFrom, file)),
    content,
    isDryRun,
    update,
  );
  stopProgress();
  for (const line of reportLines(result, displayPath)) say(line);
  if (isDryRun) for (const [file, text] of result.files) say(`\n${file}\n${text}`);
  for (const { file, reason } of result.failures)
    sayError(`${displayPath(file)}: not imported, ${reason}`);
  end(`${isDryRun ? "would write" : "wrote"} ${summaryOf(result)}`);
  if (result.failures.length > 0) process.exitCode = 1;
});

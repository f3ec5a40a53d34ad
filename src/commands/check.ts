import { examineContent } from "../archive/review/examine-content.ts";
import { isError, type Problem } from "../content/problem.ts";
import { mendContent } from "../site/mend-content.ts";
import { displayPath, printProblems } from "../site/print-problems.ts";
import { count, say, sayError } from "../site/progress.ts";
import type { Command } from "./options.ts";
import { settingsFrom } from "./options.ts";
import { runCommand } from "./run-command.ts";
import { toAnnotation } from "./to-annotation.ts";
import { toJson } from "./to-json.ts";

const command: Command = {
  call: "npm run check",
  purpose: "says what is wrong with the content and what could be better, without building",
  options: ["content", "fix", "json"],
  example: "npm run check -- --fix",
};

await runCommand(command, async (options) => {
  const { content, now } = settingsFrom(options, "production");
  const folder = displayPath(content);
  const { problems, mended } = options.fix
    ? mendContent(content, () => examineContent(content, now))
    : { problems: examineContent(content, now), mended: [] };
  for (const { file, line, from, to } of mended)
    sayError(`${folder}/${file}:${line} mended: \`${from}\` is now \`${to}\``);
  if (problems.some(isError)) process.exitCode = 1;
  if (options.json) {
    say(toJson(problems));
    return;
  }
  if (process.env.GITHUB_ACTIONS === "true") {
    for (const problem of problems) say(toAnnotation(problem, folder));
  } else printProblems(problems, content);
  say(summaryOf(problems, options.fix === true));
});

function summaryOf(problems: readonly Problem[], isMended: boolean): string {
  const errors = problems.filter(isError).length;
  const mendable = problems.filter(({ fix }) => fix !== undefined).length;
  const hint = mendable === 0 || isMended ? "" : `; \`npm run check -- --fix\` mends ${mendable}`;
  return `${count(errors, "error")}, ${count(problems.length - errors, "warning")}${hint}`;
}

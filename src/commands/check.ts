import { loadArchive } from "../archive/load-archive.ts";
import { reviewArchive } from "../archive/review/review-archive.ts";
import { byPlace, isError } from "../content/problem.ts";
import { displayPath, printProblems } from "../site/print-problems.ts";
import { count, say } from "../site/progress.ts";
import type { Command } from "./options.ts";
import { settingsFrom } from "./options.ts";
import { runCommand } from "./run-command.ts";
import { toAnnotation } from "./to-annotation.ts";

const command: Command = {
  call: "npm run check",
  purpose: "says what is wrong with the content and what could be better, without building",
  options: ["content", "json"],
  example: "npm run check -- --content ../archive",
};

await runCommand(command, async (options) => {
  const { content, now } = settingsFrom(options, "production");
  const { archive, problems: found } = loadArchive(content, { now, withUnpublished: true });
  // What could be better is looked at once nothing is wrong.
  const remarks = archive === undefined ? [] : reviewArchive(archive);
  const problems = [...found, ...remarks].sort(byPlace);
  const errors = problems.filter(isError).length;
  if (errors > 0) process.exitCode = 1;
  if (options.json) {
    say(JSON.stringify(problems, null, 2));
    return;
  }
  if (process.env.GITHUB_ACTIONS === "true") {
    for (const problem of problems) say(toAnnotation(problem, displayPath(content)));
  } else printProblems(problems, content);
  say(`${count(errors, "error")}, ${count(problems.length - errors, "warning")}`);
});

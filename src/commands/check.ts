import { loadArchive } from "../archive/load-archive.ts";
import { isError } from "../content/problem.ts";
import { printProblems } from "../site/print-problems.ts";
import { count, say } from "../site/progress.ts";
import type { Command } from "./options.ts";
import { settingsFrom } from "./options.ts";
import { runCommand } from "./run-command.ts";

const command: Command = {
  call: "npm run check",
  purpose: "says what is wrong with the content, without building",
  options: ["content", "json"],
  example: "npm run check -- --content ../archive",
};

await runCommand(command, async (options) => {
  const { content, now } = settingsFrom(options, "production");
  const { problems } = loadArchive(content, { now, withUnpublished: true });
  const errors = problems.filter(isError).length;
  if (errors > 0) process.exitCode = 1;
  if (options.json) {
    say(JSON.stringify(problems, null, 2));
    return;
  }
  printProblems(problems, content);
  say(`${count(errors, "error")}, ${count(problems.length - errors, "warning")}`);
});

import { displayPath } from "../site/print-problems.ts";
import { say } from "../site/progress.ts";
import { writeSchemas } from "../site/write-schemas.ts";
import type { Command } from "./options.ts";
import { settingsFrom } from "./options.ts";
import { runCommand } from "./run-command.ts";

const command: Command = {
  call: "npm run schema",
  purpose: "writes the JSON Schemas by which editors complete and check what is typed",
  options: ["content"],
  example: "npm run schema -- --content ../archive",
};

await runCommand(command, async (options) => {
  const { content } = settingsFrom(options, "production");
  for (const file of writeSchemas(content)) say(displayPath(file));
});

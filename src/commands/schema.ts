import { displayPath } from "../site/print-problems.ts";
import { say } from "../site/progress.ts";
import { writeSchemaFiles } from "../site/schema-files.ts";
import { checkout } from "../site/settings.ts";
import type { Command } from "./options.ts";
import { settingsFrom } from "./options.ts";
import { runCommand } from "./run-command.ts";

const command: Command = {
  call: "npm run schema",
  purpose: "writes what files may say as JSON Schema and snippets, for editor programs",
  options: ["content"],
  example: "npm run schema -- --content ../archive",
};

await runCommand(command, async (options) => {
  const { content } = settingsFrom(options, "production");
  for (const file of writeSchemaFiles(content, checkout)) say(`Written  ${displayPath(file)}`);
});

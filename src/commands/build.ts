import { buildSite } from "../site/build-site.ts";
import { printWarnings } from "../site/print-problems.ts";
import { say, seconds } from "../site/progress.ts";
import type { Command } from "./options.ts";
import { settingsFrom } from "./options.ts";
import { runCommand } from "./run-command.ts";

const command: Command = {
  call: "npm run build",
  purpose: "makes the site that is published",
  options: ["content", "output", "url", "now"],
  example: "npm run build -- --content ../archive --output ../archive-site",
};

await runCommand(command, async (options) => {
  const started = performance.now();
  const settings = settingsFrom(options, "production");
  const warnings = await buildSite(settings);
  printWarnings(warnings, settings.content);
  say(`Done     ${settings.output} (${seconds(performance.now() - started)})`);
});

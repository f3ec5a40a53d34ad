import { serveSite } from "../site/serve-site.ts";
import type { Command } from "./options.ts";
import { settingsFrom } from "./options.ts";
import { runCommand } from "./run-command.ts";

const command: Command = {
  call: "npm start",
  purpose: "shows the archive in the browser and keeps it up to date while it is edited",
  options: ["content", "url", "now", "port"],
  example: "npm start -- --content ../archive",
};

await runCommand(command, async (options) => {
  await serveSite(settingsFrom(options, "preview"), Number(options.port ?? 8080));
});

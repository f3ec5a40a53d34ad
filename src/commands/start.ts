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
  await serveSite(settingsFrom(options, "preview"), parsePort(options.port ?? "8080"));
});

function parsePort(port: string | boolean): number {
  const number = Number(port);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new Error(`--port ${port} is not a port: write a number from 1 to 65535, such as 8080.`);
}

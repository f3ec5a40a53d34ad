import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { checkout } from "../../src/site/settings.ts";

/** What a command printed and how it ended. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface RunOptions {
  /** Where the command is called. */
  cwd?: string;
  /** The checkout, or a copy of it. */
  folder?: string;
  env?: Record<string, string>;
}

/** Starts a command as its npm script does. */
export function startCommand(
  name: string,
  args: readonly string[],
  { cwd = checkout, folder = checkout, env = {} }: RunOptions = {},
): ChildProcess {
  const script = join(folder, "src/commands", `${name}.ts`);
  return spawn(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: folder,
    env: { ...process.env, CI: "true", INIT_CWD: cwd, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs a command to its end. */
export function runCommand(
  name: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  const child = startCommand(name, args, options);
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (data) => {
    stdout += data;
  });
  child.stderr?.on("data", (data) => {
    stderr += data;
  });
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

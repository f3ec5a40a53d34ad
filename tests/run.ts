import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs every test file below `tests/`, or those whose path contains a word that was given.
 * Node 20's own runner knows no patterns and no TypeScript.
 */
const wanted = process.argv.slice(2);
const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((file) => join("tests", file))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();
const options = ["--test-reporter=spec", "--test-timeout=180000", "--test-force-exit"];
const args = ["--import", "tsx", "--test", ...options, ...files];
const child = spawn(process.execPath, args, { stdio: "inherit" });
child.on("close", (code) => process.exit(code ?? 1));

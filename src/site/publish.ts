import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/** A file at the root of every site made here; without it a folder is never replaced. */
const marker = ".backfile";

/**
 * Makes a site beside `output` and puts it in the place of the last one only when `make` has
 * succeeded: a build that fails or is killed leaves the last site as it was.
 *
 * The swap is two renames in one go. Should the machine stop between them, the last site stands
 * whole at `.<name>.last`, and the next build puts it back.
 */
export async function publish(
  output: string,
  make: (staging: string) => Promise<void>,
): Promise<void> {
  const parent = dirname(output);
  const last = join(parent, `.${basename(output)}.last`);
  refuseForeign(output);
  mkdirSync(parent, { recursive: true });
  if (existsSync(last) && !existsSync(output)) renameSync(last, output);
  removeAbandoned(output);

  const staging = join(parent, `${stagingPrefix(output)}${process.pid}`);
  mkdirSync(staging);
  try {
    await make(staging);
    writeFileSync(
      join(staging, marker),
      "Made by Backfile, which replaces this folder at every build.\n",
    );
    rmSync(last, { recursive: true, force: true });
    if (existsSync(output)) renameSync(output, last);
    renameSync(staging, output);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  rmSync(last, { recursive: true, force: true });
}

/** Refuses an output that would destroy the content, or a folder that holds something else. */
export function checkOutput(output: string, content: string): void {
  if (isWithin(output, content) || isWithin(content, output)) {
    throw new Error(
      `The output folder ${output} and the content folder ${content} must not lie in each other: name another with --output DIR.`,
    );
  }
  refuseForeign(output);
}

function refuseForeign(output: string): void {
  if (!existsSync(output)) return;
  const isForeign =
    !statSync(output).isDirectory() ||
    (readdirSync(output).length > 0 && !existsSync(join(output, marker)));
  if (isForeign) {
    throw new Error(
      `${output} is not a site made by Backfile, so it is left alone: empty it, or name another folder with --output DIR.`,
    );
  }
}

/** Removes what builds left behind that were killed; one that still runs keeps its folder. */
function removeAbandoned(output: string): void {
  const prefix = stagingPrefix(output);
  for (const name of readdirSync(dirname(output))) {
    if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length)))) {
      rmSync(join(dirname(output), name), { recursive: true, force: true });
    }
  }
}

const stagingPrefix = (output: string): string => `.${basename(output)}.staging-`;

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way.startsWith("..") || /^([a-z]:|\/)/i.test(way));
}

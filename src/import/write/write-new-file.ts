import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file below a folder, whole or not at all: it takes its name when all of it is there.
 * Throws if another one has the name: nothing is ever overwritten.
 */
export function writeNewFile(root: string, file: string, content: string | Uint8Array): void {
  const path = join(root, file);
  if (existsSync(path)) {
    if (readFileSync(path).equals(Buffer.from(content))) return;
    throw new Error(`there is another file \`${file}\` already, which was not changed`);
  }
  mkdirSync(dirname(path), { recursive: true });
  // Names that begin with a dot are not read, so that what an interruption leaves does no harm.
  const unfinished = join(dirname(path), `.${basename(path).slice(0, 60)}.unfinished`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

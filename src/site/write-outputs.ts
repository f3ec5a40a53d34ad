import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { wordsOf } from "../../layouts/words/words.ts";
import type { Archive } from "../archive/archive.ts";
import type { Output } from "../outputs/output.ts";

/** Writes what the site holds besides pages: feeds, maps, headers. */
export function writeOutputs(
  outputs: readonly Output[],
  archive: Archive,
  pages: readonly string[],
  folder: string,
): void {
  const words = wordsOf(archive.site.language);
  for (const output of outputs) {
    for (const { path, text } of output(archive, pages, words)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

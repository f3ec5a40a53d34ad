import assert from "node:assert/strict";
import { wordsOf } from "../../layouts/words/words.ts";
import type { Archive } from "../../src/archive/archive.ts";
import type { Output, OutputFile } from "../../src/outputs/output.ts";

/** The files that an output makes, with the words of the archive's language. */
export function filesOf(output: Output, archive: Archive, pages: string[] = []): OutputFile[] {
  return [...output(archive, pages, wordsOf(archive.site.language))];
}

/** The text of the file that an output makes; of the one at `path`, if it makes several. */
export function textOf(output: Output, archive: Archive, pages: string[] = [], path?: string) {
  const files = filesOf(output, archive, pages);
  const file = path === undefined ? files[0] : files.find((made) => made.path === path);
  if (file === undefined) assert.fail(`there is no file ${path ?? ""} among ${files.length}`);
  return file.text;
}

import assert from "node:assert/strict";
import type { Archive } from "../../src/archive/archive.ts";
import type { Output } from "../../src/outputs/output.ts";

/** The text of the file that an output makes; of the one at `path`, if it makes several. */
export function textOf(output: Output, archive: Archive, pages: string[] = [], path?: string) {
  const files = [...output(archive, pages)];
  const file = path === undefined ? files[0] : files.find((made) => made.path === path);
  if (file === undefined) assert.fail(`there is no file ${path ?? ""} among ${files.length}`);
  return file.text;
}

import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";

/** Copies the files of the content folder that pages refer to, and its `public/` folder. */
export function copyFiles(archive: Archive, content: string, folder: string): void {
  for (const { file, path } of archive.files) cpSync(join(content, file), join(folder, path));
}

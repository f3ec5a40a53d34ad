import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import type { Output } from "../outputs/output.ts";

/** Writes what the site holds besides pages: feeds, maps, headers. */
export function writeOutputs(outputs: readonly Output[], archive: Archive, folder: string): void {
  for (const { path, render } of outputs) writeFile(join(folder, path), render(archive));
}

/** Copies the files of the content folder that pages refer to, and its `public/` folder. */
export function copyFiles(archive: Archive, content: string, folder: string): void {
  for (const { file, path } of archive.files) cpSync(join(content, file), join(folder, path));
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

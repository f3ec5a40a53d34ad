import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { ContentMemory } from "./content-memory.ts";
import { messageOf } from "./message-of.ts";
import { isPicture, type PictureSize, readPictureSize } from "./picture-size.ts";
import type { Problem } from "./problem.ts";

/** The files of a content folder by path below it, with `/` between its parts, in the order of code points. */
export interface ContentFiles {
  /** The texts of `site.yaml`, `links.yaml` and of every Markdown file of the four record folders. */
  texts: Map<string, string>;
  /** Every record's file, also those that cannot be read; a misnamed one by its right name. */
  recordFiles: string[];
  /** Files beside the records. */
  attachments: string[];
  /** Files below `public/`, which the site holds as they are. */
  publicFiles: string[];
  /** How large the pictures among both are; those whose files do not say it are left out. */
  pictureSizes: Map<string, PictureSize>;
  problems: Problem[];
}

const recordFolders = ["issues", "authors", "topics", "pages"];

/** Reads a content folder. Throws a sentence if there is none. */
export function readFiles(root: string, memory = new ContentMemory()): ContentFiles {
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new Error(`There is no content folder \`${root}\`: name one with --content DIR.`);
  }
  const files: ContentFiles = {
    texts: new Map(),
    recordFiles: [],
    attachments: [],
    publicFiles: [],
    pictureSizes: new Map(),
    problems: [],
  };
  memory.texts.turn();
  memory.sizes.turn();
  const read = (file: string) => readText(root, file, files, memory);
  for (const file of listFiles(root)) {
    if (file.endsWith("/")) checkFolder(file.slice(0, -1), files);
    else sortIn(file, files, read);
  }
  for (const file of [...files.attachments, ...files.publicFiles].filter(isPicture)) {
    const path = join(root, file);
    const size = memory.sizes.get(file, [stampOf(path)], () => readPictureSize(path));
    if (size !== undefined) files.pictureSizes.set(file, size);
  }
  return files;
}

function sortIn(file: string, files: ContentFiles, read: (file: string) => void): void {
  const inRecords = isOfRecords(file);
  if (file === "site.yaml" || file === "links.yaml") read(file);
  else if (file.startsWith("public/")) files.publicFiles.push(file);
  else if (inRecords && file.endsWith(".md")) {
    files.recordFiles.push(file);
    read(file);
  } else if (inRecords && /\.(md|markdown|mdown)$/i.test(file)) {
    files.recordFiles.push(rightName(file));
    files.problems.push(misnamed(file));
  } else if (inRecords) files.attachments.push(file);
}

/** A folder in the place of a record's file. */
function checkFolder(folder: string, files: ContentFiles): void {
  if (!isOfRecords(folder) || !folder.endsWith(".md")) return;
  const message = "this is a folder, not a file: give it a name without `.md`";
  files.problems.push({ file: folder, line: 1, column: 1, severity: "error", message });
}

const isOfRecords = (file: string): boolean =>
  recordFolders.includes(file.split("/")[0] ?? "") && file.includes("/");

const rightName = (file: string): string => file.replace(/\.\w+$/, ".md");

/** What lies in a folder, folders with `/` at their ends. */
function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name, entry.isDirectory() ? sep : ""))
    .map((path) => path.slice(join(root, sep).length).split(sep).join("/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
    .sort();
}

/** Within so many milliseconds a file can be saved twice with one time of change. */
const clockTick = 50;

/** Is another one after a file was saved; that of a file which was saved just now counts once only. */
function stampOf(path: string): string {
  const { ctimeMs, size, ino } = statSync(path, { throwIfNoEntry: false }) ?? {};
  const isFresh = ctimeMs !== undefined && Date.now() - ctimeMs < clockTick;
  return `${ctimeMs} ${size} ${ino} ${isFresh ? performance.now() : ""}`;
}

function readText(root: string, file: string, files: ContentFiles, memory: ContentMemory): void {
  const path = join(root, file);
  try {
    const text = memory.texts.get(file, [stampOf(path)], () =>
      new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)),
    );
    files.texts.set(file, text);
  } catch (error) {
    const reason =
      error instanceof TypeError
        ? "the file is not UTF-8: save it with that encoding"
        : `the file cannot be read: ${messageOf(error)}`;
    files.problems.push({ file, line: 1, column: 1, severity: "error", message: reason });
  }
}

function misnamed(file: string): Problem {
  const message = `the file would not be read: rename it to \`${rightName(file).split("/").at(-1)}\``;
  const fix = { rename: rightName(file) };
  return { file, line: 1, column: 1, severity: "error", message, fix };
}

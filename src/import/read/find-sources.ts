import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";

export type Format = "plain text" | "HTML" | "Markdown" | "posts.csv";

/** A file that is to move in. */
export interface Source {
  path: string;
  format: Format;
}

const formats: Record<string, Format> = {
  ".txt": "plain text",
  ".text": "plain text",
  ".html": "HTML",
  ".htm": "HTML",
  ".md": "Markdown",
  ".markdown": "Markdown",
  ".mdown": "Markdown",
};

/**
 * The files that can be read among those named, and in the folders named, in a fixed order.
 * `others` are files of another kind: pictures, styles. Throws a sentence if something named is not there.
 */
export function findSources(paths: readonly string[]): { sources: Source[]; others: string[] } {
  const files = [...new Set(paths.flatMap(filesAt))];
  const sources = files.flatMap((path) => {
    const format = formatOf(path);
    return format === undefined ? [] : [{ path, format }];
  });
  return { sources, others: files.filter((path) => formatOf(path) === undefined) };
}

function formatOf(path: string): Format | undefined {
  if (basename(path) === "posts.csv") return "posts.csv";
  return formats[extname(path).toLowerCase()];
}

function filesAt(path: string): string[] {
  if (!existsSync(path)) throw new Error(`There is no file or folder \`${path}\` to import.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isFile()) return [inner];
      // What browsers save beside a page: its styles, and frames with advertisements.
      return entry.isDirectory() && !/_files$/.test(entry.name) ? filesAt(inner) : [];
    });
}

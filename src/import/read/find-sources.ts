import { basename } from "node:path";
import type { FoundFiles } from "./found-files.ts";

export type Format = keyof typeof names;

/** A file that is to move in. */
export interface Source {
  path: string;
  format: Format;
}

/** What files of each format are called. */
const names = {
  "plain text": /\.(?:txt|text)$/i,
  HTML: /\.html?$/i,
  Markdown: /\.(?:md|markdown|mdown)$/i,
  Substack: /(?:^|[\\/])posts\.csv$/,
  Mailchimp: /(?:^|[\\/])campaigns\.csv$/,
  WordPress: /\.xml$/i,
  Ghost: /\.json$/i,
  Word: /\.docx$/i,
  "e-mail": /\.eml$/i,
} as const;

/** How those begin whose name says too little: other XML and JSON is no archive. */
const beginnings: Partial<Record<Format, RegExp>> = {
  WordPress: /xmlns:wp=|<wp:wxr_version>/,
  Ghost: /^\s*\{\s*"(?:db|meta|data)"\s*:/,
};

/** The files that can be read; `others` are of another kind: pictures, styles. */
export function findSources(files: FoundFiles): { sources: Source[]; others: string[] } {
  const sources: Source[] = [];
  const others: string[] = [];
  for (const path of files.paths) {
    // What browsers save beside a page: its pictures and styles, and frames with advertisements.
    if (/_files[\\/]/.test(path) || basename(path).startsWith("~$")) continue;
    const format = formatOf(path, files);
    if (format === undefined) others.push(path);
    else sources.push({ path, format });
  }
  return { sources, others };
}

function formatOf(path: string, files: FoundFiles): Format | undefined {
  const format = (Object.keys(names) as Format[]).find((each) => names[each].test(path));
  const beginning = format && beginnings[format];
  if (!beginning) return format;
  const start = new TextDecoder().decode(files.read(path).subarray(0, 4096));
  return beginning.test(start) ? format : undefined;
}

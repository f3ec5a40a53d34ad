import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ContentError } from "../content/content-error.ts";
import { checkNewRecord, type NewRecord } from "../content/new-record.ts";

/**
 * Writes a new file of the archive, and returns its path. Throws a `ContentError` with what is wrong
 * with it, or a sentence if there is a record of its name; nothing is ever overwritten.
 */
export function writeRecord(content: string, record: NewRecord): string {
  const problems = checkNewRecord(content, record);
  if (problems.length > 0) throw new ContentError(problems, content, "nothing was written");
  const path = join(content, record.file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, record.text, { flag: "wx" });
  return path;
}

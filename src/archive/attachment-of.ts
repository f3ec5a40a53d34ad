import { posix } from "node:path";
import { attachmentPath } from "../content/paths.ts";

/** The path on the site of a file that a record names beside itself. */
export function attachmentOf(record: { file: string }, name: string): string {
  return attachmentPath(posix.normalize(posix.join(posix.dirname(record.file), name)));
}

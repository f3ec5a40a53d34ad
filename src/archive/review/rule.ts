import type { Problem } from "../../content/problem.ts";
import type { Archive } from "../archive.ts";

/** What a good copy editor would notice in an archive: each with its place and the remedy. */
export type Rule = (archive: Archive) => Problem[];

interface Noted {
  file: string;
  placeOf(path: readonly PropertyKey[]): { line: number; column: number };
}

/** A remark on a key of a record. */
export function remark(record: Noted, key: readonly PropertyKey[], message: string): Problem {
  return { file: record.file, ...record.placeOf(key), severity: "warning", message };
}

/** A remark on a line of a text. */
export function remarkAt(file: string, line: number, message: string): Problem {
  return { file, line, column: 1, severity: "warning", message };
}

import type { Fix, Problem } from "../../content/problem.ts";
import type { Archive } from "../archive.ts";

/**
 * What a good copy editor would notice in an archive: each with its place and the remedy. Work is
 * linear in the archive.
 */
export type Rule = (archive: Archive) => Problem[];

interface Noted {
  file: string;
  placeOf(path: readonly PropertyKey[]): { line: number; column: number };
}

/** A remark on a key of a record. */
export function remark(record: Noted, key: readonly PropertyKey[], message: string): Problem {
  return { file: record.file, ...record.placeOf(key), severity: "warning", message };
}

/** A remark on a line of a text; `fix` is the remedy where it needs no judgement. */
export function remarkAt(file: string, line: number, message: string, fix?: Fix): Problem {
  const problem: Problem = { file, line, column: 1, severity: "warning", message };
  return fix === undefined ? problem : { ...problem, fix };
}

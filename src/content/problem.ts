/** Something in the content that an editor has to know: where it is, what is wrong, what to write instead. */
export interface Problem {
  /** Path below the content folder, with `/` between its parts. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** An error refuses the build; a warning is printed and counted. */
  severity: "error" | "warning";
  /** A sentence for an editor, with the remedy. */
  message: string;
  /** The remedy, where it needs no judgement. */
  fix?: Fix;
}

export type Fix = Replacement | Renaming;

/** Words of the line of a problem, as they stand there, and what to write for them. */
export interface Replacement {
  from: string;
  to: string;
}

/** What the file is to be called: its path below the content folder. */
export interface Renaming {
  rename: string;
}

/** The problem of a file that has a fault somewhere. */
export function faultProblem(
  file: string,
  { place, ...fault }: { place: Pick<Problem, "line" | "column">; message: string; fix?: Fix },
): Problem {
  return { file, ...place, severity: "error", ...fault };
}

/** Orders problems as an editor works through them: by file, then from top to bottom; those of one place as they were found. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** `content/issues/x.md:3:5 error: …`, the form that terminals and editors make clickable. */
export function formatProblem(problem: Problem, root: string): string {
  return `${formatPlace(problem, root)} ${problem.severity}: ${problem.message}`;
}

/** `content/issues/x.md:3:5`. */
export function formatPlace({ file, line, column }: Problem, root: string): string {
  return `${root}/${file}:${line}:${column}`;
}

export const isError = (problem: Problem): boolean => problem.severity === "error";

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

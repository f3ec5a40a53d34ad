import { formatPlace, isError, type Problem } from "../../content/problem.ts";
import { displayPath } from "../print-problems.ts";

/** What keeps a change from being shown: a sentence, and where it is wrong if that is known. */
export interface Fault {
  /** `content/issues/x.md:3:5`. */
  place?: string;
  message: string;
}

/** How many faults are told at once: whoever takes a busy author away makes a thousand. */
export const mostFaults = 20;

/** The errors among problems; `root` is the folder in which their files lie. */
export function faultsOf(problems: readonly Problem[], root: string): Fault[] {
  return problems.filter(isError).map((problem) => ({
    place: formatPlace(problem, displayPath(root)),
    message: problem.message,
  }));
}

/** As a terminal shows it; the same as `formatProblem` says of an error. */
export function formatFault({ place, message }: Fault): string {
  return place === undefined ? message : `${place} error: ${message}`;
}

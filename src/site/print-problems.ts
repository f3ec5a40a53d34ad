import { relative } from "node:path";
import { formatProblem, type Problem } from "../content/problem.ts";
import { count, sayError } from "./progress.ts";

/** How many warnings a build prints: an archive that moved has hundreds. */
const mostWarnings = 20;

/** A folder as it is written from where the command was called. */
export function displayPath(folder: string): string {
  const way = relative(process.env.INIT_CWD ?? process.cwd(), folder);
  return way === "" ? "." : way;
}

/** Prints problems, one a line, in the form that terminals and editors make clickable. */
export function printProblems(problems: readonly Problem[], folder: string): void {
  for (const problem of problems) sayError(formatProblem(problem, displayPath(folder)));
}

/** Prints what could be better; of many the first, since `npm run check` prints them all. */
export function printWarnings(warnings: readonly Problem[], folder: string): void {
  const shown = warnings.slice(0, mostWarnings);
  printProblems(shown, folder);
  if (warnings.length > shown.length) {
    const rest = count(warnings.length - shown.length, "more warning");
    sayError(`… and ${rest}: \`npm run check\` prints them all.`);
  }
}

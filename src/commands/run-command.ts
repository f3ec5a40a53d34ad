import { relative } from "node:path";
import { ContentError } from "../content/content-error.ts";
import { formatProblem, isError, type Problem } from "../content/problem.ts";
import { count, say, sayError } from "../site/progress.ts";
import { type Command, helpOf, type Options, parseOptions } from "./options.ts";

const mostWarnings = 20;

/** Runs a command: prints its help or its errors, and sets the exit code. */
export async function runCommand(
  command: Command,
  work: (options: Options) => Promise<void>,
): Promise<void> {
  try {
    const options = parseOptions(command, process.argv.slice(2));
    if (options.help) say(helpOf(command));
    else await work(options);
  } catch (error) {
    process.exitCode = 1;
    printError(error);
  }
}

function printError(error: unknown): void {
  const contentError = errorsIn(error).find((cause) => cause instanceof ContentError);
  if (contentError === undefined) {
    for (const cause of errorsIn(error)) sayError(cause.message);
    if (process.env.DEBUG) sayError(errorsIn(error).at(-1)?.stack ?? "");
    return;
  }
  printProblems(contentError.problems, displayPath(contentError.root));
  const errors = contentError.problems.filter(isError).length;
  sayError(`\n${count(errors, "error")}: nothing was published, and the last site is as it was.`);
}

/** An error and what it was caused by: Eleventy wraps what its configuration and pages throw. */
function errorsIn(error: unknown): Error[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [new Error(String(error))];
  return [error, ...errorsIn("originalError" in error ? error.originalError : error.cause)];
}

/** A folder as it is written from where the command was called. */
export function displayPath(folder: string): string {
  const way = relative(process.env.INIT_CWD ?? process.cwd(), folder);
  return way === "" ? "." : way;
}

/** Prints what could be better; on a terminal the first of many, since an old archive can have hundreds. */
export function printWarnings(warnings: readonly Problem[], folder: string): void {
  const shown = warnings.slice(0, mostWarnings);
  printProblems(shown, displayPath(folder));
  if (warnings.length > shown.length) {
    const rest = count(warnings.length - shown.length, "more warning");
    sayError(`… and ${rest}: \`npm run check\` prints them all.`);
  }
}

/** Prints problems, one a line, in the form that terminals and editors make clickable. */
export function printProblems(problems: readonly Problem[], root: string): void {
  for (const problem of problems) sayError(formatProblem(problem, root));
}

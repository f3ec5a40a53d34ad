import { ContentError } from "../content/content-error.ts";
import { isError } from "../content/problem.ts";
import { printProblems } from "../site/print-problems.ts";
import { count, say, sayError, stopProgress } from "../site/progress.ts";
import { type Command, helpOf, type Options, parseOptions } from "./options.ts";

/** Runs a command: prints its help or its errors, and sets the exit code. */
export async function runCommand(
  command: Command,
  work: (options: Options, words: readonly string[]) => Promise<void>,
): Promise<void> {
  try {
    const { options, words } = parseOptions(command, process.argv.slice(2));
    if (options.help) say(helpOf(command));
    else await work(options, words);
  } catch (error) {
    process.exitCode = 1;
    stopProgress();
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
  printProblems(contentError.problems, contentError.root);
  const errors = contentError.problems.filter(isError).length;
  sayError(`\n${count(errors, "error")}: ${contentError.outcome}.`);
}

/** An error and what it was caused by: Eleventy wraps what its configuration and pages throw. */
function errorsIn(error: unknown): Error[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [new Error(String(error))];
  return [error, ...errorsIn("originalError" in error ? error.originalError : error.cause)];
}

import { createInterface } from "node:readline/promises";

/** Whether there is somebody to be asked. */
export const canAsk = (): boolean =>
  process.stdin.isTTY === true && process.stdout.isTTY === true && !("CI" in process.env);

/**
 * Asks on the terminal; an empty answer is `otherwise`. Tab completes the last word of an answer to
 * one of `words`.
 */
export async function ask(
  question: string,
  otherwise: string,
  words: readonly string[] = [],
): Promise<string> {
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    completer: (line: string): [string[], string] => {
      const [last = ""] = /[^\s,]*$/.exec(line) ?? [];
      return [words.filter((word) => word.startsWith(last)), last];
    },
  });
  const hint = otherwise === "" ? "" : ` (${otherwise})`;
  try {
    return (await terminal.question(`${question}${hint}: `)).trim() || otherwise;
  } finally {
    terminal.close();
  }
}

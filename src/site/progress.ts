import yoctoSpinner from "yocto-spinner";

/** Told how far a long piece of work has come. */
export type Update = (text: string) => void;

const isTerminal = process.stdout.isTTY === true && !("CI" in process.env);

/** Prints a line; what commands say to people goes through here. */
export function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a line about something that went wrong. */
export function sayError(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Does a piece of work and says what it made and how long it took: on a terminal with its progress,
 * elsewhere (CI, a file) as one plain line.
 */
export async function phase<T>(
  name: string,
  work: (update: Update) => T | Promise<T>,
  summary: (result: T) => string,
): Promise<T> {
  const started = performance.now();
  const spinner = isTerminal
    ? yoctoSpinner({ text: name, stream: process.stdout }).start()
    : undefined;
  try {
    const result = await work((text) => {
      if (spinner) spinner.text = `${name.padEnd(8)} ${text}`;
    });
    spinner?.stop();
    report(name, summary(result), performance.now() - started);
    return result;
  } finally {
    spinner?.stop();
  }
}

/** Says what a phase made and how long it took. */
export function report(name: string, result: string, milliseconds: number): void {
  say(`${name.padEnd(8)} ${result} (${seconds(milliseconds)})`);
}

/** `1.2 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
}

/** `1 issue`, `2,000 issues`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

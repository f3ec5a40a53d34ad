import yoctoSpinner, { type Spinner } from "yocto-spinner";

/** Told how far a long piece of work has come. */
export type Update = (text: string) => void;

/** Whether people look on; CI does not, though it may lend a terminal. */
export const isTerminal: boolean = process.stdout.isTTY === true && !("CI" in process.env);

/** Prints a line; what commands say to people goes through here. */
export function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a line about something that went wrong. */
export function sayError(line: string): void {
  process.stderr.write(`${line}\n`);
}

let spinner: Spinner | undefined;

/** A phase of a long piece of work. */
export interface Phase {
  /** Tells how far it has come. */
  update: Update;
  /** Says what it made and how long it took. */
  end(result: string): void;
}

/** Begins a phase: on a terminal with its progress, elsewhere (CI, a file) with one plain line at its end. */
export function begin(name: string): Phase {
  const started = performance.now();
  stopProgress();
  if (isTerminal) spinner = yoctoSpinner({ text: name, stream: process.stdout }).start();
  return {
    update: (text) => {
      if (spinner) spinner.text = `${name.padEnd(8)} ${text}`;
    },
    end: (result) => {
      stopProgress();
      say(`${name.padEnd(8)} ${result} (${seconds(performance.now() - started)})`);
    },
  };
}

/** See `begin`: a phase that is one piece of work. */
export async function phase<T>(
  name: string,
  work: (update: Update) => T | Promise<T>,
  summary: (result: T) => string,
): Promise<T> {
  const { update, end } = begin(name);
  const result = await work(update);
  end(summary(result));
  return result;
}

/** Takes away what moves on the terminal, as before an error is printed. */
export function stopProgress(): void {
  spinner?.stop();
  spinner = undefined;
}

/** `1.2 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
}

/** `1 issue`, `2,000 issues`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

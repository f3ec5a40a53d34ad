import { createInterface, type Interface } from "node:readline/promises";

/** Somebody who can be asked. */
export interface Person {
  /** Tells a line. */
  tell(line: string): void;
  /** The answer to a question, which one of `choices` can complete. */
  ask(question: string, choices: readonly string[]): Promise<string>;
}

/** Whoever sits at a terminal; Tab completes the word after the last comma. */
export class PersonAtTerminal implements Person {
  readonly #lines: Interface;
  readonly #output: NodeJS.WritableStream;
  readonly #broken = new AbortController();
  #choices: readonly string[] = [];

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
    this.#output = output;
    const completer = (line: string) => complete(line, this.#choices);
    this.#lines = createInterface({ input, output, completer, terminal: true });
    this.#lines.on("close", () => this.#broken.abort());
  }

  tell(line: string): void {
    this.#output.write(`${line}\n`);
  }

  /** Throws a sentence if the person breaks off (Ctrl-C, Ctrl-D). */
  async ask(question: string, choices: readonly string[]): Promise<string> {
    this.#choices = choices;
    try {
      return (await this.#lines.question(question, this.#broken)).trim();
    } catch {
      throw new Error("\nNothing was written, since the questions were broken off.");
    }
  }

  close(): void {
    this.#lines.close();
  }
}

/** Choices that begin with the word, or else those in which it stands: `zhao` for `wenqing-zhao`. */
function complete(line: string, choices: readonly string[]): [string[], string] {
  const [, before = "", word = ""] = /^(.*[,，、]\s*)?(.*)$/.exec(line) ?? [];
  const wanted = word.toLowerCase();
  const beginning = choices.filter((choice) => choice.startsWith(wanted));
  const hits =
    beginning.length > 0 ? beginning : choices.filter((choice) => choice.includes(wanted));
  return [hits.map((hit) => before + hit), line];
}

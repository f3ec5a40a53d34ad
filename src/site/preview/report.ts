import { relative, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { printWarnings } from "../print-problems.ts";
import { count, say, sayError, seconds } from "../progress.ts";
import { checkout } from "../settings.ts";
import { type Fault, formatFault, mostFaults } from "./fault.ts";
import type { Preview } from "./preview.ts";

/** A file that is being saved may be half there: what is wrong is told if it still is after so many milliseconds. */
const settling = 120;

/** What a preview says on the terminal: a line a change, and what is wrong. */
export class Report {
  readonly #content: string;
  readonly #layouts: string;
  #paths: string[] = [];
  #told = "";
  #warned = "";

  constructor(content: string, layouts: string) {
    this.#content = content;
    this.#layouts = layouts;
  }

  /** What is wrong with the archive when it is read first. */
  tellFirst({ archive, faults, warnings }: Preview): void {
    this.tellFaults(faults);
    if (archive) printWarnings(warnings, this.#content);
  }

  /** Tells each state of what is wrong once. */
  tellFaults(faults: readonly Fault[]): void {
    const lines = faults.slice(0, mostFaults).map(formatFault);
    const rest = faults.length - lines.length;
    if (rest > 0)
      lines.push(`… and ${count(rest, "more error")}: \`npm run check\` prints them all.`);
    const text = lines.join("\n");
    if (text !== "" && text !== this.#told) sayError(text);
    this.#told = text;
  }

  /**
   * Has the preview take up changed files and says so; not if it looks wrong and more changes are
   * coming (`isBehind`), which may be the other half. Returns whether it was said.
   */
  async follow(preview: Preview, paths: string[], isBehind: () => boolean): Promise<boolean> {
    const started = performance.now();
    const wasWrong = preview.faults.length > 0;
    this.#paths.push(...paths);
    await preview.update({
      content: paths.some((path) => isIn(path, this.#content)),
      layouts: paths.some((path) => isIn(path, this.#layouts)),
    });
    const took = performance.now() - started;
    if (preview.faults.length > 0 && !wasWrong) await wait(settling);
    if (preview.faults.length > 0 && isBehind()) return false;
    const isMended = wasWrong && preview.faults.length === 0;
    say(`${isMended ? "Mended  " : "Changed "} ${this.#names()} (${seconds(took)})`);
    this.tellFaults(preview.faults);
    this.#tellWarnings(preview);
    this.#paths = [];
    return true;
  }

  #names(): string {
    const [first = "", ...others] = new Set(this.#paths.map((path) => this.#nameOf(path)));
    return others.length === 0 ? first : `${first} and ${count(others.length, "other file")}`;
  }

  #nameOf(path: string): string {
    const root = isIn(path, this.#content) ? this.#content : checkout;
    return relative(root, path).split(sep).join("/") || ".";
  }

  /** Those of the files that changed; whoever saves again and again reads them once. */
  #tellWarnings({ faults, warnings }: Preview): void {
    if (faults.length > 0) return;
    const changed = new Set(this.#paths.map((path) => this.#nameOf(path)));
    const found = warnings.filter(({ file }) => changed.has(file));
    const text = found.map(({ file, message }) => `${file} ${message}`).join("\n");
    if (text !== this.#warned) printWarnings(found, this.#content);
    this.#warned = text;
  }
}

/** Whether a path is a folder or lies in it. */
export const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder + sep);

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, sep } from "node:path";
import { unzip } from "./unzip.ts";

/** A file, or a part of one, that was not taken over, and why, as the end of a sentence. */
export interface Failure {
  file: string;
  reason: string;
}

/** The files named, and those in the folders and ZIPs named, by path; a ZIP's own stand below its path. */
export class FoundFiles {
  readonly failures: Failure[] = [];
  readonly #files = new Map<string, () => Uint8Array>();
  /** Where the files lie that were named by themselves. */
  readonly #folders: string[] = [];
  readonly #byEnd = new Map<string, string>();

  /** Throws a sentence if something named is not there. */
  constructor(paths: readonly string[]) {
    for (const path of paths) {
      this.#addAt(path);
      if (!statSync(path).isDirectory()) this.#folders.push(dirname(path));
    }
    for (const path of this.#files.keys()) this.#byEnd.set(endOf(path), path);
  }

  get paths(): string[] {
    return [...this.#files.keys()];
  }

  /** Whether there is such a file; one that lies beside a file that was named, or below, counts as well. */
  has(path: string): boolean {
    if (this.#files.has(path)) return true;
    const isBeside = this.#folders.some((folder) => path.startsWith(folder + sep));
    if (!isBeside || !existsSync(path) || !statSync(path).isFile()) return false;
    this.#files.set(path, () => readFileSync(path));
    return true;
  }

  /** Throws if there is none. */
  read(path: string): Uint8Array {
    const read = this.#files.get(path);
    if (read === undefined) throw new Error("there is no such file");
    return read();
  }

  /** The path of the file to which the end of a web address points: `…/uploads/2018/05/crane.png`. */
  withEndOf(address: string): string | undefined {
    return this.#byEnd.get(endOf(address.replace(/[?#].*$/, "")));
  }

  #addAt(path: string): void {
    if (!existsSync(path)) throw new Error(`There is no file or folder \`${path}\` to import.`);
    if (!statSync(path).isDirectory()) {
      this.#addFile(path);
      return;
    }
    const entries = readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries)
      if (entry.isFile() || entry.isDirectory()) this.#addAt(join(path, entry.name));
  }

  #addFile(path: string): void {
    if (extname(path).toLowerCase() !== ".zip") {
      this.#files.set(path, () => readFileSync(path));
      return;
    }
    try {
      for (const [name, bytes] of unzip(readFileSync(path)))
        this.#files.set(join(path, ...name.split("/")), () => bytes);
    } catch (error) {
      this.failures.push({ file: path, reason: (error as Error).message });
    }
  }
}

/** The last three parts of a path: a name such as `1.png` alone is not one picture's. */
const endOf = (path: string): string => path.split(sep).join("/").split("/").slice(-3).join("/");

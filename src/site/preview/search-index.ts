import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { setPriority } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Settings } from "../settings.ts";

const program = fileURLToPath(new URL("./index-process.ts", import.meta.url));

/** Edits follow one another: the index is made when there was none for so many milliseconds. */
const pause = 400;

/** How long a search waits for the index of the last edit before it takes the one before. */
const patience = 1500;

/**
 * The search index of a preview. It is made from the first search on, in a process of its own with
 * little priority, since reading all issues would hold up the pages; after an edit only the volume
 * that changed is made anew.
 */
export class SearchIndex {
  readonly #settings: Settings;
  readonly #onFresh: () => void;
  #child: ChildProcess | undefined;
  #isFresh = false;
  #isWanted = false;
  #making: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** `onFresh` is called when an edit can be found. */
  constructor(settings: Settings, onFresh: () => void) {
    this.#settings = settings;
    this.#onFresh = onFresh;
  }

  /** Whether the index has a file; waits for the first index, and a little for that of the last edit. */
  async has(path: string): Promise<boolean> {
    this.#isWanted = true;
    if (!this.#isFresh) {
      const making = this.#make();
      const hasOne = existsSync(join(this.#settings.output, "search/entry.json"));
      await (hasOne ? Promise.race([making, wait(patience)]) : making);
    }
    return existsSync(join(this.#settings.output, path));
  }

  /** To be called when the archive has changed. */
  outdate(): void {
    this.#isFresh = false;
    if (!this.#isWanted) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#make(), pause);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#child?.kill();
  }

  /** One index at a time; what changes meanwhile makes another one after it. */
  #make(): Promise<void> {
    this.#making ??= this.#ask().finally(() => {
      this.#making = undefined;
      if (!this.#isFresh) this.outdate();
    });
    return this.#making;
  }

  #ask(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isFresh = true;
    const child = this.#child ?? this.#start();
    return new Promise((resolve) => {
      const end = () => {
        child.off("message", end).off("exit", end);
        if (this.#isFresh) this.#onFresh();
        resolve();
      };
      child.once("message", end).once("exit", end);
      child.send(this.#settings, (error) => error && end());
    });
  }

  #start(): ChildProcess {
    const child = fork(program, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    if (child.pid !== undefined) setPriority(child.pid, 10);
    child.once("exit", () => {
      this.#child = undefined;
    });
    this.#child = child;
    return child;
  }
}

import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../../content/message-of.ts";
import { sayError } from "../progress.ts";

/** A save is several events within a few milliseconds, a rename two. */
const pause = 12;

/** How often it is looked whether a folder that was watched is there again. */
const patience = 500;

/**
 * Watches folders with all that lies in them, and calls, once told where, with the paths that
 * changed since the last call; never while the last call still works. Folders may come and go.
 *
 * It watches folders and not each file, which Node’s and chokidar’s recursive watching do on Linux: 10,000 issues
 * take no more than their folders do.
 */
export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #inodes = new Map<string, number | undefined>();
  #onChange: ((paths: string[]) => Promise<void>) | undefined;
  readonly #looking: NodeJS.Timeout;
  #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #isWorking = false;

  constructor(folders: readonly string[]) {
    for (const folder of folders) this.#watch(folder);
    this.#looking = setInterval(() => {
      for (const folder of folders) this.#lookAgain(folder);
    }, patience);
  }

  /** Tells what has changed since the beginning, and what changes from now on. */
  tell(onChange: (paths: string[]) => Promise<void>): void {
    this.#onChange = onChange;
    void this.#tell();
  }

  /** Whether something has changed that was not told yet. */
  get isBehind(): boolean {
    return this.#changed.size > 0;
  }

  close(): void {
    clearInterval(this.#looking);
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  /** A folder whose own place is not watched may have gone, and another may have come. */
  #lookAgain(folder: string): void {
    if (inodeOf(folder) !== this.#inodes.get(folder)) this.#note(folder);
  }

  #watch(folder: string): void {
    this.#forget(folder);
    this.#inodes.set(folder, inodeOf(folder));
    try {
      const watcher = watch(folder, (event, name) => {
        if (name === null || name.startsWith(".")) return;
        this.#note(join(folder, name), event);
      });
      watcher.on("error", () => this.#forget(folder));
      this.#watchers.set(folder, watcher);
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory() && !entry.name.startsWith(".")) {
          this.#watch(join(folder, entry.name));
        }
      }
    } catch {
      // It went while it was looked at, which is told as a change of the folder around it.
    }
  }

  #forget(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
    this.#inodes.delete(folder);
  }

  #note(path: string, event = "rename"): void {
    if (event === "rename" && (isFolder(path) || this.#inodes.has(path))) this.#watch(path);
    this.#changed.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#tell(), pause);
  }

  async #tell(): Promise<void> {
    if (this.#isWorking || this.#changed.size === 0 || this.#onChange === undefined) return;
    this.#isWorking = true;
    const paths = [...this.#changed];
    this.#changed = new Set();
    try {
      await this.#onChange(paths);
    } catch (error) {
      sayError(messageOf(error));
    } finally {
      this.#isWorking = false;
      if (this.isBehind) this.#timer = setTimeout(() => void this.#tell(), pause);
    }
  }
}

const isFolder = (path: string): boolean => inodeOf(path) !== undefined;

/** The inode of a folder, if there is one. */
function inodeOf(path: string): number | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isDirectory() ? found.ino : undefined;
  } catch {
    return undefined;
  }
}

import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";

const thirtyDays = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps finished volumes by the hash of what was indexed, so that a volume is indexed again only
 * when one of its issues changed.
 */
export class VolumeStore {
  readonly #folder: string;
  readonly #keptFor: number;
  readonly #used = new Set<string>();

  /** `keptFor` is how long volumes are kept that nobody uses, in milliseconds. */
  constructor(cache: string, keptFor: number = thirtyDays) {
    this.#keptFor = keptFor;
    this.#folder = join(cache, "volumes");
    mkdirSync(this.#folder, { recursive: true });
  }

  has(key: string): boolean {
    return existsSync(join(this.#folder, key));
  }

  /** Takes a volume that `make` writes into an empty folder; a half-written one is never seen. */
  async put(key: string, make: (folder: string) => Promise<void>): Promise<void> {
    const folder = join(this.#folder, `${key}.${process.pid}.making`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    try {
      await make(folder);
      if (!this.has(key)) renameSync(folder, join(this.#folder, key));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** The folder of a volume, which counts as used from now on. */
  use(key: string): string {
    const folder = join(this.#folder, key);
    const now = new Date();
    utimesSync(folder, now, now);
    this.#used.add(key);
    return folder;
  }

  throwAwayUnused(now: number = Date.now()): void {
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      const isKept = this.#used.has(name) || now - statSync(path).mtimeMs <= this.#keptFor;
      if (!isKept) rmSync(path, { recursive: true, force: true });
    }
  }
}

/** A key for a volume: what is indexed, and by what. */
export function volumeKey(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest("hex").slice(0, 16);
}

import type { SearchEntry } from "../../../src/search/search-entry.ts";
import type { PagefindInstance, PagefindModule } from "./pagefind.ts";
import type { Settings } from "./settings.ts";

/** The volumes of the index, opened on first use, in the two ways in which they are searched as one. */
export class Volumes {
  readonly #settings: Settings;
  #entry: Promise<SearchEntry> | undefined;
  #byRelevance: Promise<PagefindInstance[]> | undefined;
  #byDate: Promise<PagefindInstance[]> | undefined;
  readonly #lists = new Map<string, Promise<unknown>>();
  #failedLoads = 0;
  #count = 0;
  readonly #unopened = new Set<string>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Forgets what was opened, so that what could not be loaded is tried again. */
  close(): void {
    this.#entry = undefined;
    this.#byRelevance = undefined;
    this.#byDate = undefined;
    this.#lists.clear();
    this.#unopened.clear();
  }

  /** Whether a new edition was published since the entry file was read, and its volumes may be gone. */
  async isOutdated(): Promise<boolean> {
    const entry = await this.#entry;
    const now = await this.#fetchEntry().catch(() => entry);
    return JSON.stringify(now) !== JSON.stringify(entry);
  }

  /** The volumes that something of could not be loaded, by the addresses that failed. */
  async missing(failed: readonly string[]): Promise<SearchEntry["volumes"]> {
    const { volumes } = await this.#loadEntry();
    this.#count = volumes.length;
    return volumes.filter(
      ({ key }) => this.#unopened.has(key) || failed.some((url) => url.includes(`/${key}/`)),
    );
  }

  /** Opens the index without some of its volumes from now on; false if that would be none or all. */
  leaveOut(volumes: SearchEntry["volumes"]): boolean {
    if (volumes.length === 0 || volumes.length === this.#count) return false;
    this.#byRelevance = undefined;
    this.#byDate = undefined;
    for (const { key } of volumes) this.#unopened.add(key);
    return true;
  }

  /** One engine over all volumes that can be opened: what it has in common they load once. */
  openByRelevance(): Promise<PagefindInstance[]> {
    this.#byRelevance ??= this.#loadEntry().then(async ({ volumes }) => {
      let engine: PagefindInstance | undefined;
      for (const { key } of volumes) {
        await this.#tryToOpen(key, async (path) => {
          if (engine) await engine.mergeIndex(path, this.#options());
          else engine = await this.#open(path);
        });
      }
      if (engine === undefined) throw new Error("No volume of the index could be opened.");
      await engine.filters();
      return [engine];
    });
    return this.#byRelevance;
  }

  /**
   * An engine for each volume, oldest first. `mergeIndex` cannot be used: it sorts what it merges by
   * score, whatever `sort` says (Pagefind 1.6.0), and each volume scores by its own places.
   */
  openByDate(): Promise<PagefindInstance[]> {
    this.#byDate ??= this.#loadEntry().then(async ({ volumes }) => {
      const opened = await Promise.all(
        volumes.map(({ key }) => this.#tryToOpen(key, (path) => this.#open(path))),
      );
      const engines = opened.filter((engine) => engine !== undefined);
      if (engines.length === 0) throw new Error("No volume of the index could be opened.");
      await Promise.all(engines.map((engine) => engine.filters()));
      return engines;
    });
    return this.#byDate;
  }

  /** A list that the entry file names, loaded once. */
  list<T>(name: "vocabulary" | "names"): Promise<T> {
    const loading = this.#lists.get(name) ?? this.#loadList(name);
    this.#lists.set(name, loading);
    loading.catch(() => this.#lists.delete(name));
    return loading as Promise<T>;
  }

  async #loadList(name: "vocabulary" | "names"): Promise<unknown> {
    const entry = await this.#loadEntry();
    return fetchJson(this.#settings.index + entry[name]);
  }

  async #open(path: string): Promise<PagefindInstance> {
    const { createInstance } = await this.#pagefind(path);
    const engine = createInstance({ ...this.#options(), basePath: path, noWorker: true });
    await engine.init();
    return engine;
  }

  /** A browser remembers that a module could not be loaded: another try needs another address. */
  async #pagefind(path: string): Promise<PagefindModule> {
    const retry = this.#failedLoads > 0 ? `?retry=${this.#failedLoads}` : "";
    try {
      return (await import(`${path}pagefind.js${retry}`)) as PagefindModule;
    } catch (error) {
      this.#failedLoads++;
      throw error;
    }
  }

  #options(): { baseUrl: string } {
    return { baseUrl: this.#settings.base };
  }

  /** A volume that cannot be opened is left out, and remembered: the others answer without it. */
  async #tryToOpen<T>(key: string, open: (path: string) => Promise<T>): Promise<T | undefined> {
    if (this.#unopened.has(key)) return undefined;
    try {
      return await open(`${this.#settings.index}volumes/${key}/`);
    } catch {
      this.#unopened.add(key);
      return undefined;
    }
  }

  #loadEntry(): Promise<SearchEntry> {
    this.#entry ??= this.#fetchEntry();
    return this.#entry;
  }

  #fetchEntry(): Promise<SearchEntry> {
    return fetchJson<SearchEntry>(`${this.#settings.index}entry.json`, "no-cache");
  }
}

async function fetchJson<T>(address: string, cache: RequestCache = "default"): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as T;
}

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

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Forgets what was opened, so that what could not be loaded is tried again. */
  close(): void {
    this.#entry = undefined;
    this.#byRelevance = undefined;
    this.#byDate = undefined;
    this.#lists.clear();
  }

  /** One engine over all volumes: what it has in common they load once. */
  openByRelevance(): Promise<PagefindInstance[]> {
    this.#byRelevance ??= this.#paths().then(async ([first = "", ...rest]) => {
      const engine = await this.#open(first);
      for (const path of rest) await engine.mergeIndex(path, this.#options());
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
    this.#byDate ??= this.#paths().then(async (paths) => {
      const engines = await Promise.all(paths.map((path) => this.#open(path)));
      await Promise.all(engines.map((engine) => engine.filters()));
      return engines;
    });
    return this.#byDate;
  }

  /** A list that the entry file names, loaded once. */
  list<T>(name: "vocabulary" | "names"): Promise<T> {
    const loading = this.#lists.get(name) ?? this.#loadList(name);
    this.#lists.set(name, loading);
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

  async #paths(): Promise<string[]> {
    const { volumes } = await this.#loadEntry();
    if (volumes.length === 0) throw new Error("The index has no volume.");
    return volumes.map(({ key }) => `${this.#settings.index}volumes/${key}/`);
  }

  #loadEntry(): Promise<SearchEntry> {
    this.#entry ??= fetchJson<SearchEntry>(`${this.#settings.index}entry.json`, "no-cache");
    return this.#entry;
  }
}

async function fetchJson<T>(address: string, cache: RequestCache = "default"): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as T;
}

import { toSlug } from "../../../src/content/slug.ts";
import type {
  IndexContents,
  ListedName,
  Name,
  SearchEntry,
} from "../../../src/search/search-entry.ts";
import { openEngine } from "./engine.ts";
import type { IndexFiles } from "./index-files.ts";
import { OpenedIndex } from "./opened-index.ts";
import type { Settings } from "./settings.ts";

const entryFile = "entry.json";

/** The index as it was when its entry file was read; what that names is loaded on first use. */
export class Edition {
  readonly #entry: SearchEntry;
  readonly #settings: Settings;
  readonly #files: IndexFiles;
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(entry: SearchEntry, settings: Settings, files: IndexFiles) {
    this.#entry = entry;
    this.#settings = settings;
    this.#files = files;
  }

  /** Reads the entry file anew. */
  static async read(settings: Settings, files: IndexFiles): Promise<Edition> {
    const entry = await files.loadJson<SearchEntry>(entryFile, "no-cache");
    return new Edition(entry, settings, files);
  }

  isSame(other: Edition): boolean {
    return JSON.stringify(other.#entry) === JSON.stringify(this.#entry);
  }

  /** The index, ready to be asked. */
  open(): Promise<OpenedIndex> {
    return this.#once("index", async () => {
      const { contents: path } = this.#entry;
      const loading = this.#files.loadJson<IndexContents>(path);
      const [contents, names, instance] = await Promise.all([
        loading,
        this.names(),
        openEngine(this.#entry, loading, this.#settings, this.#files),
      ]);
      return new OpenedIndex(instance, contents, names);
    });
  }

  /** See `vocabularyOf`. */
  vocabulary(): Promise<string[][]> {
    return this.#once("vocabulary", () => this.#files.loadJson(this.#entry.vocabulary));
  }

  /** The topics and authors of the archive, those with the most issues first. */
  names(): Promise<Name[]> {
    return this.#once("names", async () => {
      const listed = await this.#files.loadJson<ListedName[]>(this.#entry.names);
      return listed.map((name) => ({ slug: toSlug(name.name), ...name }));
    });
  }

  /** What could not be loaded is loaded again when it is asked for again. */
  #once<T>(name: string, load: () => Promise<T>): Promise<T> {
    const loading = this.#loaded.get(name) ?? load();
    this.#loaded.set(name, loading);
    loading.catch(() => this.#loaded.delete(name));
    return loading as Promise<T>;
  }
}

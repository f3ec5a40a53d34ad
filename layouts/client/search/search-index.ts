import type { SearchEntry } from "../../../src/search/search-entry.ts";
import { leavesChineseUncut, spaceWords } from "../../../src/search/space-words.ts";
import { byNearness } from "./by-nearness.ts";
import { FetchWatch } from "./fetch-watch.ts";
import type { FilterCounts, PagefindInstance, PagefindModule, PagefindResult } from "./pagefind.ts";
import { type FacetName, facetNames, type QueryState } from "./query-state.ts";
import type { Settings } from "./settings.ts";

/** What a search found. */
export interface Found {
  results: PagefindResult[];
  /** How many issues each value of a facet would leave, by `<slug> <name>`. */
  facets: FilterCounts;
  /** Whether a part of the index could not be loaded. */
  isIncomplete: boolean;
}

/** No answer in this time is a failure, in milliseconds. */
const patience = 20_000;

/** The volumes of the index, loaded on first use and searched as one. */
export class SearchIndex {
  readonly #settings: Settings;
  readonly #watch: FetchWatch;
  #byRelevance: Promise<PagefindInstance[]> | undefined;
  #byDate: Promise<PagefindInstance[]> | undefined;
  #failedLoads = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#watch = new FetchWatch(new URL(settings.index, location.href).pathname);
  }

  /** Throws if the index cannot be loaded; may be asked again. */
  async search(state: QueryState): Promise<Found> {
    const failuresBefore = this.#watch.failures;
    try {
      const found = await withDeadline(this.#search(state));
      return { ...found, isIncomplete: this.#watch.failures > failuresBefore };
    } catch (error) {
      this.#byRelevance = undefined;
      this.#byDate = undefined;
      throw error;
    }
  }

  async #search(state: QueryState): Promise<Omit<Found, "isIncomplete">> {
    const isByDate = state.sort !== "relevance" || state.q === "";
    const engines = await (isByDate ? this.#openByDate() : this.#openByRelevance());
    const isUncut = leavesChineseUncut(this.#settings.language);
    const term = isUncut ? spaceWords(state.q) : state.q;
    const run = async (chosen: QueryState["chosen"]) => {
      const answers = await Promise.all(
        engines.map((engine) => ask(engine, term, chosen, isByDate)),
      );
      return {
        results: answers.flatMap(({ results }) => results),
        filters: addCounts(answers.map(({ filters }) => filters)),
      };
    };
    const { results, filters: facets } = await run(state.chosen);
    // A facet's own choices must not hide its other values, so each is counted without them.
    for (const name of facetNames.filter((facet) => state.chosen[facet].length > 0)) {
      const others = await run({ ...state.chosen, [name]: [] });
      facets[name] = others.filters[name] ?? {};
    }
    const ranked = isByDate ? results : byNearness(results, term.split(/\s+/).length);
    const isNewestFirst = isByDate && state.sort !== "oldest";
    return { results: isNewestFirst ? results.reverse() : ranked, facets };
  }

  /** One engine over all volumes: what it has in common they load once. */
  #openByRelevance(): Promise<PagefindInstance[]> {
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
  #openByDate(): Promise<PagefindInstance[]> {
    this.#byDate ??= this.#paths().then(async (paths) => {
      const engines = await Promise.all(paths.map((path) => this.#open(path)));
      await Promise.all(engines.map((engine) => engine.filters()));
      return engines;
    });
    return this.#byDate;
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

  #options(): { baseUrl: string; excerptLength: number } {
    return { baseUrl: this.#settings.base, excerptLength: 32 };
  }

  async #paths(): Promise<string[]> {
    const { index } = this.#settings;
    const { volumes } = await fetchEntry(index);
    if (volumes.length === 0) throw new Error("The index has no volume.");
    return volumes.map(({ key }) => `${index}volumes/${key}/`);
  }
}

async function ask(
  engine: PagefindInstance,
  term: string,
  chosen: QueryState["chosen"],
  isByDate: boolean,
): Promise<{ results: PagefindResult[]; filters: FilterCounts }> {
  const filters = toFilters(chosen, await engine.filters());
  return engine.search(term === "" ? null : term, {
    filters,
    ...(isByDate && { sort: { date: "asc" as const } }),
  });
}

function addCounts(all: readonly FilterCounts[]): FilterCounts {
  const sum: FilterCounts = {};
  for (const [name, values] of all.flatMap((counts) => Object.entries(counts))) {
    const into = sum[name] ?? {};
    for (const [value, count] of Object.entries(values)) into[value] = (into[value] ?? 0) + count;
    sum[name] = into;
  }
  return sum;
}

async function fetchEntry(index: string): Promise<SearchEntry> {
  const response = await fetch(`${index}entry.json`, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for the index`);
  return (await response.json()) as SearchEntry;
}

/** A filter's value in the index is `<slug> <name>`; the address has the slug. */
function toFilters(
  chosen: Record<FacetName, string[]>,
  known: FilterCounts,
): Record<string, { any: string[] }> {
  const wanted = facetNames.filter((name) => chosen[name].length > 0);
  return Object.fromEntries(
    wanted.map((name) => {
      const values = Object.keys(known[name] ?? {});
      const any = chosen[name].map(
        (slug) => values.find((value) => slugOf(value) === slug) ?? slug,
      );
      return [name, { any }];
    }),
  );
}

/** `zte` of `zte ZTE`. */
export const slugOf = (value: string): string => value.split(" ")[0] ?? value;

/** `ZTE` of `zte ZTE`; the year itself of a year. */
export const nameOf = (value: string): string => value.slice(value.indexOf(" ") + 1);

async function withDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The index did not answer.")), patience);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

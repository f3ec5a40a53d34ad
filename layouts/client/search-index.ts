import type { SearchEntry } from "../../src/search/search-entry.ts";
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
  #byRelevance: Promise<PagefindInstance> | undefined;
  #byDate: Promise<PagefindInstance> | undefined;

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
    const instance = await (isByDate ? this.#openByDate() : this.#openByRelevance());
    const term = state.q === "" ? null : state.q;
    const run = async (chosen: QueryState["chosen"]) =>
      instance.search(term, {
        filters: toFilters(chosen, await instance.filters()),
        ...(isByDate && { sort: { date: "asc" } }),
      });
    const { results, filters } = await run(state.chosen);
    const facets: FilterCounts = { ...filters };
    // A facet's own choices must not hide its other values, so each is counted without them.
    for (const name of facetNames.filter((facet) => state.chosen[facet].length > 0)) {
      const others = await run({ ...state.chosen, [name]: [] });
      facets[name] = others.filters[name] ?? {};
    }
    const isNewestFirst = isByDate && state.sort !== "oldest";
    return { results: isNewestFirst ? [...results].reverse() : results, facets };
  }

  #openByRelevance(): Promise<PagefindInstance> {
    this.#byRelevance ??= this.#open(1);
    return this.#byRelevance;
  }

  /**
   * `mergeIndex` sorts by score whatever `sort` says (Pagefind 1.6.0). With weight 0 all scores are
   * equal, the sort is stable, and what remains is each volume by date, oldest volume first.
   */
  #openByDate(): Promise<PagefindInstance> {
    this.#byDate ??= this.#open(0);
    return this.#byDate;
  }

  async #open(indexWeight: number): Promise<PagefindInstance> {
    const { index, base } = this.#settings;
    const { volumes } = await fetchEntry(index);
    const paths = volumes.map(({ key }) => `${index}volumes/${key}/`);
    const [first, ...rest] = paths;
    if (first === undefined) throw new Error("The index has no volume.");
    const { createInstance } = (await import(`${first}pagefind.js`)) as PagefindModule;
    const options = { baseUrl: base, indexWeight, excerptLength: 32 };
    const instance = createInstance({ ...options, basePath: first, noWorker: true });
    await instance.init();
    for (const path of rest) await instance.mergeIndex(path, options);
    await instance.filters();
    return instance;
  }
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

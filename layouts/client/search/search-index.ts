import type { Name, SearchEntry } from "../../../src/search/search-entry.ts";
import { leavesChineseUncut, spaceWords } from "../../../src/search/space-words.ts";
import { byNearness } from "./by-nearness.ts";
import { FacetCounter } from "./facet-counter.ts";
import { FetchWatch } from "./fetch-watch.ts";
import type { FilterCounts, PagefindInstance, PagefindResult } from "./pagefind.ts";
import { type Month, monthNames, parseQuery, type Query } from "./parse-query.ts";
import { facetNames, hasFilters, type QueryState } from "./query-state.ts";
import type { Settings } from "./settings.ts";
import { toFilters } from "./to-filters.ts";
import { unmatchedWords } from "./unmatched-words.ts";
import { Vocabulary } from "./vocabulary.ts";
import { Volumes } from "./volumes.ts";

/** What a search found. */
export interface Found {
  results: PagefindResult[];
  /** How many issues each value of a facet would leave, by `<slug> <name>`. */
  facets: FilterCounts;
  /** The words that were looked for instead, and those that were misspelt. */
  corrected?: { words: string; misspelt: string[] };
  /** The month that the results are narrowed to. */
  month?: Month;
  /** How many there would be without filters, where there are none with them. */
  withoutFilters?: number;
  /** The volumes of which a part could not be loaded: their issues may be missing. */
  missing: SearchEntry["volumes"];
}

type Answer = Omit<Found, "missing">;

/** The search of the archive: all of its volumes, asked as one. */
export class SearchIndex {
  readonly #settings: Settings;
  readonly #watch: FetchWatch;
  readonly #volumes: Volumes;
  readonly #counter = new FacetCounter();
  readonly #months: string[][];

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#volumes = new Volumes(settings);
    const prefix = new URL(settings.index, location.href).pathname;
    this.#watch = new FetchWatch(prefix, settings.patience);
    this.#months = monthNames(settings.language);
  }

  /**
   * Answers from what can be loaded; throws if nothing can, and may then be asked again. Where a new
   * edition has taken the place of the one that was opened, it is asked instead.
   */
  async search(state: QueryState, isAgain = false): Promise<Found> {
    const before = this.#watch.failed.length;
    try {
      const answer = await withDeadline(this.#search(state), this.#settings.patience);
      const missing = await this.#volumes.missing(this.#watch.failed.slice(before));
      if (missing.length > 0 && !isAgain && (await this.renew())) return this.search(state, true);
      return { ...answer, missing };
    } catch (error) {
      if (!isAgain && (await this.renew())) return this.search(state, true);
      // One broken volume makes the engine that it was merged into fail whole.
      const broken = await this.#volumes.missing(this.#watch.failed.slice(before)).catch(() => []);
      const leavesSome = !isAgain && this.#volumes.leaveOut(broken);
      if (leavesSome) return this.search(state, true);
      this.#volumes.close();
      throw error;
    }
  }

  /** Turns to a new edition of the index, if one was published since this one was opened. */
  async renew(): Promise<boolean> {
    const isOutdated = await this.#volumes.isOutdated().catch(() => false);
    if (isOutdated) this.#volumes.close();
    return isOutdated;
  }

  /** Forgets what was opened, so that what could not be loaded is tried again. */
  close(): void {
    this.#volumes.close();
  }

  /** The topics and authors of the archive. */
  names(): Promise<Name[]> {
    return this.#volumes.list("names");
  }

  async #search(state: QueryState): Promise<Answer> {
    const query = parseQuery(state.q, this.#months);
    const answer = await this.#ask(query, state);
    if (answer.results.length === 0 && query.month !== undefined) {
      return this.#ask(parseQuery(state.q, []), state);
    }
    const corrected = await this.#correct(query, answer);
    if (corrected === undefined) return this.#helpOn(answer, query, state);
    const better = await this.#ask({ ...query, words: corrected.words }, state);
    const isBetter = better.results.length > 0;
    return isBetter ? { ...better, corrected } : this.#helpOn(answer, query, state);
  }

  async #helpOn(answer: Answer, query: Query, state: QueryState): Promise<Answer> {
    if (answer.results.length > 0 || !hasFilters(state)) return answer;
    const { results } = await this.#ask(query, { ...state, chosen: noFilters });
    return { ...answer, withoutFilters: results.length };
  }

  /** The words with those that were misspelt put right; nothing where there is no better guess. */
  async #correct({ words, phrases }: Query, { results }: Answer): Promise<Found["corrected"]> {
    const first = await Promise.all(results.slice(0, 5).map((result) => result.data()));
    const quoted = phrases.join(" ").toLowerCase();
    const unmatched = unmatchedWords(words, first).filter(
      (word) => !quoted.includes(word.toLowerCase()),
    );
    if (unmatched.length === 0) return undefined;
    const lists = await this.#volumes.list<string[][]>("vocabulary").catch(() => []);
    const vocabulary = new Vocabulary(lists);
    const guesses = unmatched.flatMap((word) => {
      const guess = vocabulary.nearest(word);
      return guess === undefined ? [] : [{ word, guess }];
    });
    if (guesses.length === 0) return undefined;
    return {
      words: guesses.reduce((text, { word, guess }) => text.replace(word, guess), words),
      misspelt: guesses.map(({ word }) => word),
    };
  }

  async #ask(query: Query, state: QueryState): Promise<Answer> {
    const isByDate = state.sort !== "relevance" || query.words === "";
    const engines = await (isByDate ? this.#volumes.openByDate() : this.#volumes.openByRelevance());
    const ask = (words: string, chosen: Chosen) =>
      askAll(engines, this.#cut(words), { ...chosen, month: query.month?.name }, isByDate);
    const ids = async (words: string) =>
      new Set((await ask(`"${words}"`, noFilters)).results.map(({ id }) => id));
    const needed = await Promise.all(query.phrases.map(ids));
    const unwanted = await Promise.all(query.without.map(ids));
    const isWanted = ({ id }: PagefindResult) =>
      needed.every((set) => set.has(id)) && !unwanted.some((set) => set.has(id));
    const narrow = async (chosen: Chosen) => {
      const { results, filters } = await ask(query.words, chosen);
      if (needed.length + unwanted.length === 0) return { results, filters };
      const wanted = results.filter(isWanted);
      return { results: wanted, filters: await this.#counter.count(engines, wanted, filters) };
    };
    const { results, filters: facets } = await narrow(state.chosen);
    // A facet's own choices must not hide its other values, so each is counted without them.
    for (const name of facetNames.filter((facet) => state.chosen[facet].length > 0)) {
      const others = await narrow({ ...state.chosen, [name]: [] });
      facets[name] = others.filters[name] ?? {};
    }
    const words = this.#cut(query.words).split(/\s+/).length;
    const isOldestFirst = state.sort === "oldest";
    const ordered = isByDate
      ? isOldestFirst
        ? results
        : [...results].reverse()
      : byNearness(results, words, words < 2 ? none : await ids(query.words));
    return { results: ordered, facets, month: query.month };
  }

  #cut(words: string): string {
    return leavesChineseUncut(this.#settings.language) ? spaceWords(words) : words;
  }
}

const none: ReadonlySet<string> = new Set();

type Chosen = QueryState["chosen"];

const noFilters: Chosen = { topic: [], author: [], year: [] };

async function askAll(
  engines: readonly PagefindInstance[],
  words: string,
  chosen: Chosen & { month?: string },
  isByDate: boolean,
): Promise<{ results: PagefindResult[]; filters: FilterCounts }> {
  const answers = await Promise.all(
    engines.map(async (engine) =>
      engine.search(words === "" ? null : words, {
        filters: toFilters(chosen, await engine.filters()),
        ...(isByDate && { sort: { date: "asc" as const } }),
      }),
    ),
  );
  return {
    results: answers.flatMap(({ results }) => results),
    filters: addCounts(answers.map(({ filters }) => filters)),
  };
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

/** The engine waits for some of its files for ever, if they cannot be read (Pagefind 1.6, `mergeIndex`). */
async function withDeadline<T>(work: Promise<T>, patience: number): Promise<T> {
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

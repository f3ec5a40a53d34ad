import { type Asked, ask, cutWords, noFilters } from "./ask.ts";
import { nearness } from "./by-nearness.ts";
import type { Edition } from "./edition.ts";
import type { IndexFiles } from "./index-files.ts";
import { type Month, parseQuery, type Query } from "./parse-query.ts";
import { hasFilters, pageLength, type QueryState } from "./query-state.ts";
import { unmatchedWords } from "./unmatched-words.ts";
import { Vocabulary } from "./vocabulary.ts";

/** What a search found. */
export interface Found extends Asked {
  /** The words that were looked for instead, and those that were misspelt. */
  corrected?: { words: string; misspelt: string[] };
  /** The month that the results are narrowed to. */
  month?: Month;
  /** How many there would be without filters, where there are none with them. */
  withoutFilters?: number;
  /** The word that was left out, because no issue has all. */
  leftOut?: string;
  /** Words that were left out, because what is known of them could not be loaded. */
  unread: string[];
}

/** Answers queries from an edition of the index, and helps on where they find nothing. */
export class Answers {
  readonly #edition: Edition;
  readonly #language: string;

  constructor(edition: Edition, language: string) {
    this.#edition = edition;
    this.#language = language;
  }

  /** What a query finds, or what was meant by it, or most of it, in this order. */
  async find(query: Query, state: QueryState): Promise<Found> {
    const answer = await this.ask(query, state);
    if (answer.results.length === 0 && query.month !== undefined) {
      return this.find(parseQuery(state.q, []), state);
    }
    const corrected = await this.#correct(query, answer);
    if (corrected === undefined) return this.#helpOn(answer, query, state);
    const better = await this.ask({ ...query, words: corrected.words }, state);
    const isBetter = better.results.length > 0;
    return isBetter ? { ...better, corrected } : this.#helpOn(answer, query, state);
  }

  /** What a query finds as it is. */
  async ask(query: Query, state: Pick<QueryState, "sort" | "chosen">): Promise<Found> {
    const asked = await this.#ask(query, state);
    // A text that cannot be had must be known before its results are shown.
    await Promise.allSettled(asked.results.slice(0, pageLength).map((result) => result.data()));
    return { ...asked, month: query.month, unread: [] };
  }

  /** Without the texts. */
  async #ask(query: Query, state: Pick<QueryState, "sort" | "chosen">): Promise<Asked> {
    return ask(await this.#edition.open(), this.#language, query, state);
  }

  async #helpOn(answer: Found, query: Query, state: QueryState): Promise<Found> {
    if (answer.results.length > 0) return answer;
    if (hasFilters(state)) {
      const { results } = await this.#ask(query, { ...state, chosen: noFilters });
      if (results.length > 0) return { ...answer, withoutFilters: results.length };
    }
    return (await this.#leaveOut(query, state)) ?? answer;
  }

  /** What all words but one find; that one is left out without which the others stand nearest together. */
  async #leaveOut(query: Query, state: QueryState): Promise<Found | undefined> {
    const words = query.words.split(/\s+/);
    if (words.length < 2 || query.phrases.length > 0) return undefined;
    const tried = words.map(async (leftOut, i) => {
      const rest = words.filter((_, other) => other !== i).join(" ");
      const { results } = await this.#ask({ ...query, words: rest }, state);
      const near = results[0] ? nearness(results[0].words, words.length - 1) : 0;
      return { leftOut, rest, near, found: results.length };
    });
    const finding = (await Promise.all(tried)).filter(({ found }) => found > 0);
    const [best] = finding.sort((a, b) => b.near - a.near || a.found - b.found);
    if (best === undefined) return undefined;
    return {
      ...(await this.ask({ ...query, words: best.rest }, state)),
      leftOut: best.leftOut,
    };
  }

  /** The words with those that were misspelt put right; nothing where there is no better guess. */
  async #correct({ words, phrases }: Query, { results }: Found): Promise<Found["corrected"]> {
    const first = await Promise.allSettled(results.slice(0, 5).map((result) => result.data()));
    const texts = first.flatMap((text) => (text.status === "fulfilled" ? [text.value] : []));
    const quoted = phrases.join(" ").toLowerCase();
    const unmatched = unmatchedWords(words, texts).filter(
      (word) => !quoted.includes(word.toLowerCase()),
    );
    if (unmatched.length === 0) return undefined;
    const lists = await this.#edition.vocabulary().catch(() => []);
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

  /**
   * The words of a query that cannot be looked up now, by how many files could not be had. Each is asked
   * for by itself, since the engine does not say which it was (Pagefind 1.6).
   */
  async unreadWords({ words, without }: Query, files: IndexFiles): Promise<string[]> {
    const index = await this.#edition.open();
    const unread: string[] = [];
    for (const word of [words, ...without].join(" ").split(/\s+/).filter(Boolean)) {
      const before = files.failures;
      await index.search(cutWords(word, this.#language), noFilters, true);
      if (files.failures > before) unread.push(word);
    }
    return unread;
  }
}

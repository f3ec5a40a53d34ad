import type { Name } from "../../../src/search/search-entry.ts";
import { type Asked, ask, cutWords, noFilters } from "./ask.ts";
import { nearness } from "./by-nearness.ts";
import { Edition } from "./edition.ts";
import { IndexFiles } from "./index-files.ts";
import { type Month, monthNames, parseQuery, type Query } from "./parse-query.ts";
import { hasFilters, pageLength, type QueryState } from "./query-state.ts";
import type { Settings } from "./settings.ts";
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

/** An edition is held for the present one for so long, in milliseconds. */
const trust = 60_000;

/** The search of the archive, in its newest edition, with what of it can be had. */
export class SearchIndex {
  readonly #settings: Settings;
  readonly #files: IndexFiles;
  readonly #months: string[][];
  #edition: Promise<Edition> | undefined;
  #lastLook = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#files = new IndexFiles(settings.index, settings.patience);
    this.#months = monthNames(settings.language);
  }

  /** Whether it is time to look for a new edition. */
  get isOld(): boolean {
    return this.#edition !== undefined && Date.now() - this.#lastLook > trust;
  }

  /**
   * Answers from what can be loaded; throws if nothing can, and may then be asked again. Where a new
   * edition has taken the place of the one that was opened, it is asked instead.
   */
  async search(state: QueryState): Promise<Found> {
    const query = parseQuery(state.q, this.#months);
    const before = this.#files.failures;
    const [asked] = await Promise.allSettled([this.#answer(query, state)]);
    if (this.#files.failures > before && (await this.renew())) return this.#answer(query, state);
    if (asked.status === "rejected") throw asked.reason;
    if (this.#files.failures === before) return asked.value;
    return this.#answerInPart(query, state, asked.value);
  }

  /** Turns to a new edition of the index, if one was published since this one was opened. */
  async renew(): Promise<boolean> {
    const [present, newest] = await Promise.allSettled([this.#open(), this.#read()]);
    if (present.status === "rejected" || newest.status === "rejected") return false;
    if (newest.value.isSame(present.value)) return false;
    this.#edition = Promise.resolve(newest.value);
    this.retry();
    return true;
  }

  /** Lets what could not be loaded be asked for again. */
  retry(): void {
    this.#files.forget();
  }

  /** The topics and authors of the archive, those with the most issues first. */
  async names(): Promise<Name[]> {
    return (await this.#open()).names();
  }

  #open(): Promise<Edition> {
    const opening = this.#edition ?? this.#read();
    this.#edition = opening;
    opening.catch(() => {
      this.#edition = undefined;
    });
    return opening;
  }

  #read(): Promise<Edition> {
    this.#lastLook = Date.now();
    return Edition.read(this.#settings, this.#files);
  }

  async #answer(query: Query, state: QueryState): Promise<Found> {
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

  async #ask(query: Query, state: Pick<QueryState, "sort" | "chosen">): Promise<Found> {
    const edition = await this.#open();
    const asked = await ask(await edition.open(), this.#settings.language, query, state);
    // A text that cannot be had must be known before its results are shown.
    await Promise.allSettled(asked.results.slice(0, pageLength).map((result) => result.data()));
    return { ...asked, month: query.month, unread: [] };
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
    const answers = words.map(async (leftOut, i) => {
      const rest = words.toSpliced(i, 1).join(" ");
      return { ...(await this.#ask({ ...query, words: rest }, state)), leftOut };
    });
    const near = ({ results: [best] }: Found) =>
      best === undefined ? 0 : nearness(best.words, words.length - 1);
    const found = (await Promise.all(answers)).filter(({ results }) => results.length > 0);
    return found.sort((a, b) => near(b) - near(a) || a.results.length - b.results.length)[0];
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
    const lists = await (await this.#open()).vocabulary().catch(() => []);
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

  /** The answer without the words of which nothing can be known now; throws if those are all. */
  async #answerInPart(query: Query, state: QueryState, answer: Found): Promise<Found> {
    const unread = await this.#unreadWords(query);
    if (unread.length === 0) return answer;
    const isRead = (text: string) => !text.split(/\s+/).some((word) => unread.includes(word));
    const words = query.words.split(/\s+/).filter(isRead).join(" ");
    if (words === "") throw new Error("None of the words can be looked up.");
    const { phrases, without } = query;
    const rest = { phrases: phrases.filter(isRead), without: without.filter(isRead) };
    return { ...(await this.#ask({ ...query, ...rest, words }, state)), unread };
  }

  /** Each word asked for by itself: the engine does not say which it could not look up (Pagefind 1.6). */
  async #unreadWords({ words, without }: Query): Promise<string[]> {
    const index = await (await this.#open()).open();
    const unread: string[] = [];
    for (const word of [words, ...without].join(" ").split(/\s+/).filter(Boolean)) {
      const before = this.#files.failures;
      await index.search(cutWords(word, this.#settings.language), {}, true);
      if (this.#files.failures > before) unread.push(word);
    }
    return unread;
  }
}

import type { Name } from "../../../src/search/search-entry.ts";
import { Answers, type Found } from "./answers.ts";
import { Edition } from "./edition.ts";
import { IndexFiles } from "./index-files.ts";
import { monthNames, parseQuery, type Query } from "./parse-query.ts";
import type { QueryState } from "./query-state.ts";
import type { Settings } from "./settings.ts";

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
    return (await this.#answers()).find(query, state);
  }

  async #answers(): Promise<Answers> {
    return new Answers(await this.#open(), this.#settings.language);
  }

  /** The answer without the words of which nothing can be known now; throws if those are all. */
  async #answerInPart(query: Query, state: QueryState, answer: Found): Promise<Found> {
    const answers = await this.#answers();
    const unread = await answers.unreadWords(query, this.#files);
    if (unread.length === 0) return answer;
    const isRead = (text: string) => !text.split(/\s+/).some((word) => unread.includes(word));
    const words = query.words.split(/\s+/).filter(isRead).join(" ");
    if (words === "") throw new Error("None of the words can be looked up.");
    const { phrases, without } = query;
    const rest = { phrases: phrases.filter(isRead), without: without.filter(isRead) };
    return { ...(await answers.ask({ ...query, ...rest, words }, state)), unread };
  }
}

import type { Name } from "../../../src/search/search-entry.ts";
import { fill } from "../../words/words.ts";
import { button, element } from "../element.ts";
import type { PagefindResult } from "./pagefind.ts";
import {
  type Change,
  type FacetName,
  hasFilters,
  pageLength,
  type QueryState,
  type Sort,
} from "./query-state.ts";
import type { Found } from "./search-index.ts";
import type { Settings } from "./settings.ts";
import { showAnswers } from "./show-answers.ts";
import { showFacets } from "./show-facets.ts";
import { showNotes } from "./show-notes.ts";
import { showHit } from "./show-results.ts";

/** What a reader can ask the page to do. */
export interface Wishes {
  ask(q: string): void;
  choose(name: FacetName, change: Change): void;
  clear(): void;
  sort(sort: Sort): void;
  /** Keeps in the address how many results are shown. */
  show(shown: number): void;
  retry(): void;
}

/** The part of the search page below the form. */
export class SearchView {
  readonly results = find("#search-results");
  readonly #settings: Settings;
  readonly #wishes: Wishes;
  readonly #start = find("#search-start");
  readonly #status = element("p", { role: "status" });
  readonly #sort = element("div", { class: "search-sort", role: "group" });
  readonly #notice = element("div");
  readonly #hits = element("ol", { class: "search-hits" });
  readonly #more = element("p", { class: "more" });
  readonly #facets = element("div", { role: "group" });

  constructor(settings: Settings, wishes: Wishes) {
    this.#settings = settings;
    this.#wishes = wishes;
    const { words } = settings;
    this.#sort.setAttribute("aria-label", words.sortBy);
    this.#facets.setAttribute("aria-label", words.filters);
    const folded = element(
      "details",
      { class: "search-facets", open: matchMedia("(min-width: 56rem)").matches },
      element("summary", {}, words.filters),
      this.#facets,
    );
    const summary = element("div", { class: "search-summary" }, this.#status, this.#sort);
    const found = element("div", { class: "search-found" }, this.#notice, this.#hits, this.#more);
    this.results.append(element("div", { class: "search-columns" }, summary, folded, found));
  }

  /** Before anything is looked for: ways to browse. */
  showStart(): void {
    this.results.hidden = true;
    this.#start.hidden = false;
    this.#status.textContent = "";
  }

  showBusy(): void {
    this.results.hidden = false;
    this.#start.hidden = true;
    if (this.#hits.childElementCount === 0) {
      this.#status.textContent = this.#settings.words.searching;
    }
  }

  /** Nothing could be loaded. */
  showFailure(): void {
    this.#notice.replaceChildren(this.#failure());
    this.#status.textContent = "";
    for (const part of [this.#sort, this.#facets, this.#hits, this.#more]) part.replaceChildren();
    this.#start.hidden = false;
  }

  /** `isCurrent` says whether the reader still waits for this answer. */
  async showFound(
    found: Found,
    named: readonly Name[],
    state: QueryState,
    isCurrent: () => boolean,
  ): Promise<void> {
    const first = await this.#load(found, state, 0, state.shown);
    if (!isCurrent()) return;
    this.#hits.replaceChildren(...first);
    this.#showMore(found, state);
    this.#notice.replaceChildren(
      ...(found.missing.length > 0 ? [this.#failure(found.missing)] : []),
      ...showNotes(found, state, this.#settings, this.#wishes.ask),
      ...showAnswers(named, this.#settings),
      ...(found.results.length === 0 ? this.#help(found, state) : []),
    );
    this.#status.textContent = this.#summarize(found, state);
    this.#showSort(found, state);
    this.#showFacets(found, state);
    if (found.results.length === 0) this.#start.hidden = false;
  }

  #load(found: Found, state: QueryState, from: number, to: number): Promise<HTMLElement[]> {
    const show = async (result: PagefindResult) =>
      showHit(await result.data(), state, this.#settings);
    return Promise.all(found.results.slice(from, to).map(show));
  }

  #showMore(found: Found, state: QueryState): void {
    const shown = this.#hits.childElementCount;
    this.#more.replaceChildren();
    if (shown >= found.results.length) return;
    const more = button(this.#settings.words.moreResults, { class: "text-button" }, async () => {
      const to = shown + pageLength;
      const next = await this.#load(found, state, shown, to).catch(() => undefined);
      if (next === undefined) return this.#notice.prepend(this.#failure());
      this.#hits.append(...next);
      this.#wishes.show(to);
      this.#showMore(found, state);
      next[0]?.querySelector("a")?.focus();
    });
    this.#more.append(more);
  }

  #summarize({ results, corrected }: Found, { q }: QueryState): string {
    const { words } = this.#settings;
    if (results.length === 0) return fill(words.nothingFound, q);
    const issues = fill(results.length === 1 ? words.oneResult : words.manyResults, results.length);
    return q === ""
      ? fill(words.foundAll, issues)
      : fill(words.found, issues, corrected?.words ?? q);
  }

  #showSort({ results }: Found, { q, sort }: QueryState): void {
    const { words } = this.#settings;
    const orders: [Sort, string][] = [
      ...(q === "" ? [] : [["relevance", words.byRelevance] as [Sort, string]]),
      ["newest", words.byNewest],
      ["oldest", words.byOldest],
    ];
    const current = q === "" && sort === "relevance" ? "newest" : sort;
    const buttons = orders.map(([order, label]) =>
      button(label, { id: `sort-${order}`, "aria-pressed": String(order === current) }, () =>
        this.#wishes.sort(order),
      ),
    );
    this.#keepFocus(() => this.#sort.replaceChildren(...(results.length > 0 ? buttons : [])));
  }

  #showFacets({ facets }: Found, state: QueryState): void {
    const { words } = this.#settings;
    const clear = button(words.clearFilters, { class: "text-button" }, () => this.#wishes.clear());
    this.#keepFocus(() =>
      this.#facets.replaceChildren(
        ...showFacets(facets, state, this.#settings, this.#wishes.choose),
        ...(hasFilters(state) ? [clear] : []),
      ),
    );
  }

  /** What can be done where nothing was found. */
  #help({ withoutFilters = 0 }: Found, { q }: QueryState): HTMLElement[] {
    const { words } = this.#settings;
    const label = fill(words.withoutFilters, withoutFilters);
    return [
      ...(withoutFilters > 0
        ? [
            element(
              "p",
              {},
              button(label, { class: "text-button" }, () => this.#wishes.clear()),
            ),
          ]
        : []),
      ...(q === "" ? [] : [element("p", {}, words.nothingFoundHelp)]),
    ];
  }

  /** What could not be loaded: a part, by its years, or all of it. */
  #failure(missing: Found["missing"] = []): HTMLElement {
    const { words } = this.#settings;
    const years = missing.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
    const retry = button(words.tryAgain, { class: "text-button" }, () => this.#wishes.retry());
    const message =
      years.length === 0 ? words.searchFailed : fill(words.searchIncomplete, years.join(", "));
    const text = element("p", {}, message);
    return element("div", { class: "notice", role: "alert" }, text, retry);
  }

  /** What is drawn anew must not take the focus away from a reader who works by keyboard. */
  #keepFocus(draw: () => void): void {
    const focused = document.activeElement?.id;
    draw();
    if (focused) document.getElementById(focused)?.focus();
  }
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The search page has no ${selector}.`);
  return found;
}

import type { Name } from "../../../src/search/search-entry.ts";
import { fill } from "../../words/words.ts";
import { button, element } from "../element.ts";
import type { Found } from "./answers.ts";
import type { PagefindResult } from "./pagefind.ts";
import {
  type Change,
  type FacetName,
  hasFilters,
  pageLength,
  type QueryState,
  type Sort,
} from "./query-state.ts";
import type { Settings } from "./settings.ts";
import { showAnswers } from "./show-answers.ts";
import { showFacets } from "./show-facets.ts";
import { showLoss, showLosses } from "./show-losses.ts";
import { showNotes } from "./show-notes.ts";
import { showHit } from "./show-results.ts";
import { summarize } from "./summarize.ts";

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
  readonly #folded = element("details", { class: "search-facets" });
  readonly #filters = element("summary");
  readonly #facets = element("div", { role: "group" });

  constructor(settings: Settings, wishes: Wishes) {
    this.#settings = settings;
    this.#wishes = wishes;
    const { words } = settings;
    this.#sort.setAttribute("aria-label", words.sortBy);
    this.#facets.setAttribute("aria-label", words.filters);
    this.#filters.textContent = words.filters;
    this.#folded.open = matchMedia("(min-width: 56rem)").matches;
    this.#folded.append(this.#filters, this.#facets);
    const summary = element("div", { class: "search-summary" }, this.#status, this.#sort);
    const found = element("div", { class: "search-found" }, this.#notice, this.#hits, this.#more);
    this.results.append(element("div", { class: "search-columns" }, summary, this.#folded, found));
  }

  /** Whether something of the last answer could not be loaded. */
  get isIncomplete(): boolean {
    return this.#notice.querySelector("[role=alert]") !== null;
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
    const { words } = this.#settings;
    this.#notice.replaceChildren(showLoss(words.searchFailed, words, this.#wishes.retry));
    this.#status.textContent = "";
    for (const part of [this.#sort, this.#facets, this.#hits, this.#more]) part.replaceChildren();
    this.#folded.hidden = true;
    this.#start.hidden = false;
  }

  /** `isCurrent` says whether the reader still waits for this answer. */
  async showFound(
    found: Found,
    named: readonly Name[],
    state: QueryState,
    isCurrent: () => boolean,
  ): Promise<void> {
    const { hits, unshown } = await this.#load(found, state, 0, state.shown);
    if (!isCurrent()) return;
    this.#hits.replaceChildren(...hits);
    this.#showMore(found, state);
    this.#notice.replaceChildren(
      ...this.#losses(found, unshown),
      ...showNotes(found, state, this.#settings, this.#wishes.ask),
      ...showAnswers(named, this.#settings),
      ...(found.results.length === 0 ? this.#help(found, state) : []),
    );
    this.#status.textContent = summarize(found, state.q, this.#settings.words);
    this.#showSort(found, state);
    this.#showFacets(found, state);
    if (found.results.length === 0) this.#start.hidden = false;
  }

  /** Results as they are shown, and how many could not be loaded. */
  async #load(
    found: Found,
    state: QueryState,
    from: number,
    to: number,
  ): Promise<{ hits: HTMLElement[]; unshown: number }> {
    const show = async (result: PagefindResult) =>
      showHit(await result.data(), state, this.#settings);
    const shown = await Promise.allSettled(found.results.slice(from, to).map(show));
    const hits = shown.flatMap((hit) => (hit.status === "fulfilled" ? [hit.value] : []));
    return { hits, unshown: shown.length - hits.length };
  }

  #showMore(found: Found, state: QueryState, shown: number = state.shown): void {
    this.#more.replaceChildren();
    if (shown >= found.results.length) return;
    const more = button(this.#settings.words.moreResults, { class: "text-button" }, async () => {
      const to = shown + pageLength;
      const { hits, unshown } = await this.#load(found, state, shown, to);
      for (const alert of this.#notice.querySelectorAll("[role=alert]")) alert.remove();
      this.#notice.prepend(...this.#losses(found, unshown));
      if (hits.length === 0) return;
      this.#hits.append(...hits);
      this.#wishes.show(to);
      this.#showMore(found, state, to);
      hits[0]?.querySelector("a")?.focus();
    });
    this.#more.append(more);
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
    const chosen = Object.values(state.chosen).flat().length;
    this.#filters.textContent = chosen === 0 ? words.filters : fill(words.filtersChosen, chosen);
    const clear = button(words.clearFilters, { class: "text-button" }, () => this.#wishes.clear());
    this.#keepFocus(() =>
      this.#facets.replaceChildren(
        ...showFacets(facets, state, this.#settings, this.#wishes.choose),
        ...(hasFilters(state) ? [clear] : []),
      ),
    );
    this.#folded.hidden = this.#facets.childElementCount === 0;
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

  #losses(found: Found, unshown: number): HTMLElement[] {
    return showLosses(found, unshown, this.#settings.words, this.#wishes.retry);
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

import { fill } from "../../words/words.ts";
import { button, element } from "../element.ts";
import type { PagefindResult } from "./pagefind.ts";
import { type FacetName, isEmpty, type QueryState, type Sort } from "./query-state.ts";
import type { Found } from "./search-index.ts";
import type { Settings } from "./settings.ts";
import { showFacets } from "./show-facets.ts";
import { showHit } from "./show-results.ts";

/** How many results are shown at once. */
const pageLength = 10;

/** What a reader can ask the page to do. */
export interface Wishes {
  choose(name: FacetName, values: string[]): void;
  clear(): void;
  sort(sort: Sort): void;
  retry(): void;
}

/** The part of the search page below the form. */
export class SearchView {
  readonly #settings: Settings;
  readonly #wishes: Wishes;
  readonly #start = find("#search-start");
  readonly #status = element("p", { role: "status" });
  readonly #sort = element("div", { class: "search-sort", role: "group" });
  readonly #notice = element("div");
  readonly #hits = element("ol", { class: "search-hits" });
  readonly #more = element("p", { class: "more" });
  readonly #facets = element("div", { role: "group" });
  readonly #results = find("#search-results");

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
    this.#results.append(element("div", { class: "search-columns" }, summary, folded, found));
  }

  /** Before anything is looked for: ways to browse. */
  showStart(): void {
    this.#results.hidden = true;
    this.#start.hidden = false;
    this.#status.textContent = "";
  }

  showBusy(): void {
    this.#results.hidden = false;
    this.#start.hidden = true;
    if (this.#hits.childElementCount === 0) {
      this.#status.textContent = this.#settings.words.searching;
    }
  }

  /** Nothing could be loaded. */
  showFailure(): void {
    this.#showNotice();
    this.#status.textContent = "";
    this.#sort.replaceChildren();
    this.#facets.replaceChildren();
    this.#hits.replaceChildren();
    this.#more.replaceChildren();
    this.#start.hidden = false;
  }

  /** `isCurrent` says whether the reader still waits for this answer. */
  async showFound(found: Found, state: QueryState, isCurrent: () => boolean): Promise<void> {
    const first = await this.#load(found, state, 0);
    if (!isCurrent()) return;
    this.#hits.replaceChildren(...first);
    this.#showMore(found, state);
    this.#notice.replaceChildren();
    if (found.isIncomplete) this.#showNotice();
    this.#status.textContent = this.#summarize(found, state);
    this.#showSort(state);
    this.#showFacets(found, state);
    if (found.results.length === 0) this.#showNothing(state);
  }

  #load(found: Found, state: QueryState, from: number): Promise<HTMLElement[]> {
    const page = found.results.slice(from, from + pageLength);
    const show = async (result: PagefindResult) =>
      showHit(await result.data(), state, this.#settings);
    return Promise.all(page.map(show));
  }

  #showMore(found: Found, state: QueryState): void {
    const shown = this.#hits.childElementCount;
    this.#more.replaceChildren();
    if (shown >= found.results.length) return;
    const more = button(this.#settings.words.moreResults, { class: "text-button" }, async () => {
      const next = await this.#load(found, state, shown).catch(() => undefined);
      if (next === undefined) return this.#showNotice();
      this.#hits.append(...next);
      this.#showMore(found, state);
      next[0]?.querySelector("a")?.focus();
    });
    this.#more.append(more);
  }

  #summarize({ results }: Found, { q }: QueryState): string {
    const { words } = this.#settings;
    if (results.length === 0) return fill(words.nothingFound, q);
    const issues = fill(results.length === 1 ? words.oneResult : words.manyResults, results.length);
    return q === "" ? fill(words.foundAll, issues) : fill(words.found, issues, q);
  }

  #showSort({ q, sort }: QueryState): void {
    const { words } = this.#settings;
    const orders: [Sort, string][] = [
      ...(q === "" ? [] : [["relevance", words.byRelevance] as [Sort, string]]),
      ["newest", words.byNewest],
      ["oldest", words.byOldest],
    ];
    const current = q === "" && sort === "relevance" ? "newest" : sort;
    this.#keepFocus(() =>
      this.#sort.replaceChildren(
        ...orders.map(([order, label]) =>
          button(label, { id: `sort-${order}`, "aria-pressed": String(order === current) }, () =>
            this.#wishes.sort(order),
          ),
        ),
      ),
    );
  }

  #showFacets({ facets }: Found, state: QueryState): void {
    const { words } = this.#settings;
    const isFiltered = !isEmpty({ ...state, q: "" });
    const clear = button(words.clearFilters, { class: "text-button" }, () => this.#wishes.clear());
    this.#keepFocus(() =>
      this.#facets.replaceChildren(
        ...showFacets(facets, state, this.#settings, this.#wishes.choose),
        ...(isFiltered ? [clear] : []),
      ),
    );
  }

  #showNothing({ q }: QueryState): void {
    const { words } = this.#settings;
    this.#hits.replaceChildren();
    this.#sort.replaceChildren();
    if (q !== "") this.#notice.append(element("p", {}, words.nothingFoundHelp));
    this.#start.hidden = false;
  }

  #showNotice(): void {
    const { words } = this.#settings;
    const retry = button(words.tryAgain, { class: "text-button" }, () => this.#wishes.retry());
    this.#notice.replaceChildren(
      element(
        "div",
        { class: "notice", role: "alert" },
        element("p", {}, words.searchFailed),
        retry,
      ),
    );
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

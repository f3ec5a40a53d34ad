export const facetNames = ["topic", "author", "year"] as const;

export type FacetName = (typeof facetNames)[number];

export type Sort = "relevance" | "newest" | "oldest";

/** How many results are shown at once. */
export const pageLength = 10;

/** What a reader asks for; it lives in the address of the search page. */
export interface QueryState {
  q: string;
  /** Slugs of topics and authors, and years; within a facet any of them will do. */
  chosen: Record<FacetName, string[]>;
  sort: Sort;
  /** How many results are shown. */
  shown: number;
}

/** Reads `?q=…&topic=…&topic=…&sort=…&shown=…`. */
export function parseState(search: string): QueryState {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get("sort");
  const shown = Number(parameters.get("shown"));
  return {
    q: (parameters.get("q") ?? "").trim(),
    chosen: {
      topic: parameters.getAll("topic"),
      author: parameters.getAll("author"),
      year: parameters.getAll("year"),
    },
    sort: sort === "newest" || sort === "oldest" ? sort : "relevance",
    shown: Number.isInteger(shown) && shown > pageLength ? shown : pageLength,
  };
}

/** The address of a state, `?` included; empty for the empty state. */
export function stateToSearch({ q, chosen, sort, shown }: QueryState): string {
  const parameters = new URLSearchParams();
  if (q !== "") parameters.set("q", q);
  for (const name of facetNames) {
    for (const value of chosen[name]) parameters.append(name, value);
  }
  if (sort !== "relevance") parameters.set("sort", sort);
  if (shown > pageLength) parameters.set("shown", String(shown));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

export function hasFilters({ chosen }: QueryState): boolean {
  return facetNames.some((name) => chosen[name].length > 0);
}

/** What becomes of a facet's choices; they may have changed since what the reader sees was drawn. */
export type Change = (chosen: readonly string[]) => string[];

/** Whether there is nothing to look for. */
export function isEmpty(state: QueryState): boolean {
  return state.q === "" && !hasFilters(state);
}

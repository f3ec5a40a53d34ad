export const facetNames = ["topic", "author", "year"] as const;

export type FacetName = (typeof facetNames)[number];

export type Sort = "relevance" | "newest" | "oldest";

/** What a reader asks for; it lives in the address of the search page. */
export interface QueryState {
  q: string;
  /** Slugs of topics and authors, and years; within a facet any of them will do. */
  chosen: Record<FacetName, string[]>;
  sort: Sort;
}

/** Reads `?q=…&topic=…&topic=…&sort=…`. */
export function parseState(search: string): QueryState {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get("sort");
  return {
    q: (parameters.get("q") ?? "").trim(),
    chosen: {
      topic: parameters.getAll("topic"),
      author: parameters.getAll("author"),
      year: parameters.getAll("year"),
    },
    sort: sort === "newest" || sort === "oldest" ? sort : "relevance",
  };
}

/** The address of a state, `?` included; empty for the empty state. */
export function stateToSearch({ q, chosen, sort }: QueryState): string {
  const parameters = new URLSearchParams();
  if (q !== "") parameters.set("q", q);
  for (const name of facetNames) {
    for (const value of chosen[name]) parameters.append(name, value);
  }
  if (sort !== "relevance") parameters.set("sort", sort);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** Whether there is nothing to look for. */
export function isEmpty({ q, chosen }: QueryState): boolean {
  return q === "" && facetNames.every((name) => chosen[name].length === 0);
}

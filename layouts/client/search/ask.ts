import { leavesChineseUncut, spaceWords } from "../../../src/search/space-words.ts";
import { byNearness } from "./by-nearness.ts";
import type { FacetCounts, Filters } from "./facets.ts";
import type { OpenedIndex } from "./opened-index.ts";
import type { PagefindResult } from "./pagefind.ts";
import type { Query } from "./parse-query.ts";
import { facetNames, type QueryState } from "./query-state.ts";

/** The issues that a query finds, in the order that was asked for. */
export interface Asked {
  results: PagefindResult[];
  /** How many issues each value of a facet would leave. */
  facets: FacetCounts;
}

/** Nothing is narrowed. */
export const noFilters: QueryState["chosen"] = { topic: [], author: [], year: [] };

/** Words as the engine knows them. */
export function cutWords(words: string, language: string): string {
  return leavesChineseUncut(language) ? spaceWords(words) : words;
}

/** Asks an index of an archive in a language. */
export async function ask(
  index: OpenedIndex,
  language: string,
  query: Query,
  { sort, chosen }: Pick<QueryState, "sort" | "chosen">,
): Promise<Asked> {
  const isByDate = sort !== "relevance" || query.words === "";
  const cut = (words: string) => cutWords(words, language);
  const search = (words: string, filters: Filters) => index.search(cut(words), filters, isByDate);
  const ids = async (words: string) =>
    new Set((await search(`"${words}"`, noFilters)).map(({ id }) => id));
  const needed = await Promise.all(query.phrases.map(ids));
  const unwanted = await Promise.all(query.without.map(ids));
  const isWanted = ({ id }: PagefindResult) =>
    needed.every((set) => set.has(id)) && !unwanted.some((set) => set.has(id));
  const narrow = async (filters: QueryState["chosen"]) => {
    const results = await search(query.words, { ...filters, month: query.month?.name });
    return results.filter(isWanted);
  };
  const results = await narrow(chosen);
  const facets = index.facets.count(results);
  // A facet's own choices must not hide its other values, so each is counted without them.
  for (const name of facetNames.filter((facet) => chosen[facet].length > 0)) {
    const others = index.facets.count(await narrow({ ...chosen, [name]: [] }));
    facets[name] = others[name];
  }
  if (isByDate) return { results: sort === "oldest" ? results : results.reverse(), facets };
  const words = cut(query.words).split(/\s+/).length;
  const ranked = byNearness(results, words, words < 2 ? new Set() : await ids(query.words));
  return { results: ranked, facets };
}

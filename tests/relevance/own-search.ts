import { parseState } from "../../layouts/client/search/query-state.ts";
import { SearchIndex } from "../../layouts/client/search/search-index.ts";
import { readSettings } from "../../layouts/client/search/settings.ts";

/** The search page's own engine, to be asked from outside: the addresses of the first results. */
const index = new SearchIndex(readSettings());

Object.assign(globalThis, {
  ownSearch: async (q: string, most: number): Promise<string[]> => {
    const { results } = await index.search(parseState(`?q=${encodeURIComponent(q)}`));
    const first = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return first.map(({ url }) => url);
  },
});

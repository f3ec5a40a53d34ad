import type { IndexContents, Name } from "../../../src/search/search-entry.ts";
import { Facets, type Filters } from "./facets.ts";
import type { PagefindInstance, PagefindResult } from "./pagefind.ts";

/** A found issue. */
export interface Result extends PagefindResult {
  /** Its place in the archive, oldest first. */
  number: number;
}

/** An index that can be asked. */
export class OpenedIndex {
  readonly facets: Facets;
  readonly #instance: PagefindInstance;

  constructor(instance: PagefindInstance, contents: IndexContents, names: readonly Name[]) {
    this.#instance = instance;
    this.facets = new Facets(contents, names);
  }

  /** Best first, or oldest first; all issues if there are no words. */
  async search(words: string, filters: Filters, isByDate: boolean): Promise<Result[]> {
    const { results: found } = await this.#instance.search(words === "" ? null : words);
    const numbered = found.map((result): Result => ({ ...result, number: Number(result.id) }));
    const results = this.facets.narrow(numbered, filters);
    if (isByDate) results.sort((a, b) => a.number - b.number);
    return results;
  }
}

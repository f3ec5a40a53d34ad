import type { FilterCounts, PagefindInstance, PagefindResult } from "./pagefind.ts";
import { facetNames } from "./query-state.ts";

/**
 * Counts facets among results that were narrowed here and not by the engine (phrases, words left
 * out): it asks once which issues have each value, which costs no further request.
 */
export class FacetCounter {
  readonly #members = new Map<string, Promise<ReadonlySet<string>>>();

  /** `most` are the counts before the narrowing: no value can have more. */
  async count(
    engines: readonly PagefindInstance[],
    results: readonly PagefindResult[],
    most: FilterCounts,
  ): Promise<FilterCounts> {
    const counts: FilterCounts = {};
    for (const name of facetNames) {
      const values = Object.entries(most[name] ?? {}).filter(([, count]) => count > 0);
      const counted = values.map(async ([value]) => {
        const members = await this.#membersOf(engines, name, value);
        return [value, results.filter(({ id }) => members.has(id)).length] as const;
      });
      counts[name] = Object.fromEntries(await Promise.all(counted));
    }
    return counts;
  }

  #membersOf(
    engines: readonly PagefindInstance[],
    name: string,
    value: string,
  ): Promise<ReadonlySet<string>> {
    const key = `${name} ${value}`;
    const known = this.#members.get(key);
    if (known !== undefined) return known;
    const asking = Promise.all(
      engines.map((engine) => engine.search(null, { filters: { [name]: { any: [value] } } })),
    ).then((answers) => new Set(answers.flatMap(({ results }) => results.map(({ id }) => id))));
    this.#members.set(key, asking);
    return asking;
  }
}

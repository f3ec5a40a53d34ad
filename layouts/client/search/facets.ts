import type { Facets as FacetLists, Name } from "../../../src/search/search-entry.ts";
import type { FilterCounts } from "./pagefind.ts";
import type { FacetName } from "./query-state.ts";

type FilterName = FacetName | "month";

/** For each filter the values of which an issue must have one. */
export type Filters = Partial<Record<FilterName, { any: string[] }>>;

/** An issue by its number: its place in the archive, oldest first. */
interface Numbered {
  number: number;
}

/** Which issues have which topics, authors and dates, by their numbers. A value is `<slug> <name>`, or a year or month. */
export class Facets {
  readonly #issues: Record<FilterName, Map<string, number[]>> = {
    topic: new Map(),
    author: new Map(),
    year: new Map(),
    month: new Map(),
  };

  constructor({ months, names: listed }: FacetLists, names: readonly Name[]) {
    for (const [i, distances] of listed.entries()) {
      const name = names[i];
      if (name === undefined) throw new Error(`The archive has no name ${i}.`);
      let number = 0;
      for (const distance of distances) {
        number += distance;
        this.#set(name.kind, `${name.slug} ${name.name}`, number);
      }
    }
    let number = 0;
    for (const [month, issues] of months) {
      for (let i = 0; i < issues; i++, number++) {
        this.#set("month", month, number);
        this.#set("year", month.slice(0, 4), number);
      }
    }
  }

  /** Those that have what is asked for. */
  narrow<T extends Numbered>(issues: readonly T[], filters: Filters): T[] {
    const wanted = Object.entries(filters).map(([name, { any }]) => {
      const issuesWith = this.#issues[name as FilterName];
      return new Set(any.flatMap((value) => issuesWith.get(value) ?? []));
    });
    return issues.filter(({ number }) => wanted.every((set) => set.has(number)));
  }

  /** How many of some issues have each value; without any, of all. */
  count(issues?: readonly Numbered[]): FilterCounts {
    const counted = issues && new Set(issues.map(({ number }) => number));
    const countIn = (numbers: readonly number[]) =>
      counted === undefined ? numbers.length : numbers.filter((n) => counted.has(n)).length;
    const counts = Object.entries(this.#issues).map(([name, values]) => [
      name,
      Object.fromEntries([...values].map(([value, numbers]) => [value, countIn(numbers)])),
    ]);
    return Object.fromEntries(counts) as FilterCounts;
  }

  #set(name: FilterName, value: string, number: number): void {
    const numbers = this.#issues[name].get(value);
    if (numbers === undefined) this.#issues[name].set(value, [number]);
    else numbers.push(number);
  }
}

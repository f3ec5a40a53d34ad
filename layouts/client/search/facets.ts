import type { Facets as FacetLists, Name } from "../../../src/search/search-entry.ts";
import { type FacetName, facetNames, type QueryState } from "./query-state.ts";

/** What results are narrowed to: any of the values of each facet, and a month, `YYYY-MM`. */
export type Filters = QueryState["chosen"] & { month?: string };

/** A value of a facet, with the number of issues that it leaves; the slug of a year is the year. */
export interface FacetValue {
  slug: string;
  name: string;
  count: number;
}

export type FacetCounts = Record<FacetName, FacetValue[]>;

/** An issue by its number: its place in the archive, oldest first. */
interface Numbered {
  number: number;
}

/** The issues that have a value, by their numbers. */
interface Value {
  name: string;
  issues: number[];
}

/** Which issues have which topics, authors and dates. */
export class Facets {
  readonly #values: Record<FacetName | "month", Map<string, Value>> = {
    topic: new Map(),
    author: new Map(),
    year: new Map(),
    month: new Map(),
  };

  constructor({ months, names: listed }: FacetLists, names: readonly Name[]) {
    for (const [i, distances] of listed.entries()) {
      const found = names[i];
      if (found === undefined) throw new Error(`The archive has no name ${i}.`);
      let number = 0;
      const issues = distances.map((distance) => {
        number += distance;
        return number;
      });
      this.#values[found.kind].set(found.slug, { name: found.name, issues });
    }
    let first = 0;
    for (const [month, count] of months) {
      const issues = Array.from({ length: count }, (_, i) => first + i);
      first += count;
      this.#values.month.set(month, { name: month, issues });
      const year = month.slice(0, 4);
      const ofYear = this.#values.year.get(year)?.issues ?? [];
      this.#values.year.set(year, { name: year, issues: [...ofYear, ...issues] });
    }
  }

  /** Those that have what is asked for. */
  narrow<T extends Numbered>(issues: readonly T[], { month, ...chosen }: Filters): T[] {
    const wanted = facetNames
      .filter((name) => chosen[name].length > 0)
      .map((name) => this.#issuesWith(name, chosen[name]));
    if (month !== undefined) wanted.push(this.#issuesWith("month", [month]));
    return issues.filter(({ number }) => wanted.every((set) => set.has(number)));
  }

  /** How many of some issues have each value. */
  count(issues: readonly Numbered[]): FacetCounts {
    const counted = new Set(issues.map(({ number }) => number));
    const valuesOf = (facet: FacetName) =>
      [...this.#values[facet]].map(([slug, { name, issues }]): FacetValue => {
        return { slug, name, count: issues.filter((number) => counted.has(number)).length };
      });
    return { topic: valuesOf("topic"), author: valuesOf("author"), year: valuesOf("year") };
  }

  #issuesWith(name: FacetName | "month", slugs: readonly string[]): Set<number> {
    return new Set(slugs.flatMap((slug) => this.#values[name].get(slug)?.issues ?? []));
  }
}

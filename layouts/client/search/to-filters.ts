import type { Filters } from "./facets.ts";
import type { FilterCounts } from "./pagefind.ts";
import { facetNames, type QueryState } from "./query-state.ts";

/** The filters for what was chosen. A filter's value is `<slug> <name>`; the address has the slug. */
export function toFilters(
  chosen: QueryState["chosen"] & { month?: string },
  known: FilterCounts,
): Filters {
  const wanted = facetNames.filter((name) => chosen[name].length > 0);
  const filters = wanted.map((name) => {
    const values = Object.keys(known[name] ?? {});
    const any = chosen[name].map((slug) => values.find((value) => slugOf(value) === slug) ?? slug);
    return [name, { any }];
  });
  return Object.fromEntries(
    chosen.month === undefined ? filters : [...filters, ["month", { any: [chosen.month] }]],
  );
}

/** `zte` of `zte ZTE`. */
export const slugOf = (value: string): string => value.split(" ")[0] ?? value;

/** `ZTE` of `zte ZTE`; the year itself of a year. */
export const nameOf = (value: string): string => value.slice(value.indexOf(" ") + 1);

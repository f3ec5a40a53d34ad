import type { Issue } from "../archive/archive.ts";
import type { Facets, Name } from "./search-entry.ts";

/** The facets of issues, oldest first. */
export function facetsOf(issues: readonly Issue[], names: readonly Name[]): Facets {
  const months = new Map<string, number>();
  const issuesWith = new Map(names.map((name) => [keyOf(name), [] as number[]]));
  issues.forEach((issue, place) => {
    const month = issue.date.day.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
    for (const key of namesIn(issue)) issuesWith.get(key)?.push(place);
  });
  return { months: [...months], names: [...issuesWith.values()].map(distances) };
}

/** The keys of the topics and authors of an issue. */
function namesIn({ topics, byline }: Issue): string[] {
  return [
    ...topics.map(({ slug }) => keyOf({ kind: "topic", slug })),
    ...byline.map(({ slug }) => keyOf({ kind: "author", slug })),
  ];
}

/** What tells a name from all others. */
const keyOf = ({ kind, slug }: Pick<Name, "kind" | "slug">): string => `${kind} ${slug}`;

const distances = (places: readonly number[]): number[] =>
  places.map((place, i) => place - (places[i - 1] ?? 0));

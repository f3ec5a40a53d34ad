import type { Archive } from "../archive/archive.ts";
import type { Name } from "./search-entry.ts";

/** The topics and authors with issues, those with the most first. */
export function namesOf({ topics, authors }: Archive): Name[] {
  const names = [
    ...topics.map(
      ({ slug, name, aliases, issues }): Name => ({
        kind: "topic",
        slug,
        name,
        ...(aliases.length > 0 && { aliases }),
        issues: issues.length,
      }),
    ),
    ...authors.map(
      ({ slug, name, issues }): Name => ({
        kind: "author",
        slug,
        name,
        issues: issues.length,
      }),
    ),
  ];
  return names.filter(({ issues }) => issues > 0).sort((a, b) => b.issues - a.issues);
}

import type { Archive } from "../archive/archive.ts";
import { toSlug } from "../content/slug.ts";
import type { ListedName, Name } from "./search-entry.ts";

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

/** The names of 1,000 authors take 8 KB compressed, with their slugs 15. */
export function nameToListed(name: Name): ListedName {
  const { slug, ...rest } = name;
  return slug === toSlug(name.name) ? rest : name;
}

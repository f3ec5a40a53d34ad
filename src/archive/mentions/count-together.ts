import type { Issue } from "../archive.ts";
import type { Coverage } from "./coverage.ts";

/** For each topic, by slug, in how many issues each other topic appears with it, tagged or mentioned. */
export function countTogether(
  coverage: ReadonlyMap<string, readonly Coverage[]>,
): Map<string, Map<string, number>> {
  const inIssue = new Map<Issue, string[]>();
  for (const [slug, covered] of coverage) {
    for (const { issue } of covered) {
      const slugs = inIssue.get(issue);
      if (slugs) slugs.push(slug);
      else inIssue.set(issue, [slug]);
    }
  }
  const together = new Map<string, Map<string, number>>();
  for (const slugs of inIssue.values()) {
    for (const slug of slugs) {
      const counts = together.get(slug) ?? new Map<string, number>();
      together.set(slug, counts);
      for (const other of slugs) {
        if (other !== slug) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
  }
  return together;
}

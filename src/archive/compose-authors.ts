import type { Content } from "../content/records.ts";
import type { Author, Issue } from "./archive.ts";
import { bioOn } from "./bio-on.ts";
import { groupBy } from "./group-by.ts";
import type { RecordRenderer } from "./render-records.ts";

/** The authors, as in an index, each with the latest bio and the issues. */
export function composeAuthors(
  { site, authors }: Content,
  issues: Issue[],
  renderer: RecordRenderer,
): Author[] {
  const issuesOf = groupBy(issues, (issue) => issue.authors);
  const byName = new Intl.Collator(site.language).compare;
  return [...authors]
    .sort((a, b) => byName(a.sortName, b.sortName) || (a.slug < b.slug ? -1 : 1))
    .map((author) => {
      const bio = bioOn(author);
      return {
        ...author,
        bio: bio && renderer.fragment(bio).html,
        issues: issuesOf.get(author.slug) ?? [],
      };
    });
}

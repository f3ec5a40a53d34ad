import type { AuthorRecord, Content } from "../content/records.ts";
import type { Author, Issue } from "./archive.ts";
import { bioOn } from "./bio-on.ts";
import { byName } from "./by-name.ts";
import { countEach } from "./count-each.ts";
import { groupBy } from "./group-by.ts";
import type { RecordRenderer } from "./render-records.ts";

/** The authors, as in an index, each with the bios, the issues, and what and with whom they wrote. */
export function composeAuthors(
  { site, authors }: Content,
  issues: Issue[],
  renderer: RecordRenderer,
): Author[] {
  const issuesOf = groupBy(issues, (issue) => issue.authors);
  const { compare } = new Intl.Collator(site.language);
  const order = byName(site.language);
  return [...authors]
    .sort((a, b) => compare(a.sortName, b.sortName) || (a.slug < b.slug ? -1 : 1))
    .map((author) => {
      const bio = bioOn(author);
      const own = issuesOf.get(author.slug) ?? [];
      return {
        ...author,
        bio: bio && renderer.fragment(bio).html,
        bioHistory: bioHistory(author, renderer),
        issues: own,
        // Counted when the page of the author is made: a preview makes few of them.
        get topics() {
          return countEach(
            own.flatMap(({ topics }) => topics),
            order,
          );
        },
        get coAuthors() {
          return countEach(
            own.flatMap(({ byline }) => byline).filter(({ slug }) => slug !== author.slug),
            order,
          );
        },
      };
    });
}

function bioHistory(author: AuthorRecord, renderer: RecordRenderer): Author["bioHistory"] {
  const days = author.bios
    .map(({ from }) => from)
    .sort()
    .reverse();
  return days.flatMap((from) => {
    const bio = bioOn(author, from);
    return bio ? [{ from, html: renderer.fragment(bio).html }] : [];
  });
}

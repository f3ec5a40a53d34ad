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
      const others = own.flatMap(({ byline }) => byline.filter(({ slug }) => slug !== author.slug));
      return {
        ...author,
        bio: bio && renderer.fragment(bio).html,
        bioHistory: bioHistory(author, renderer),
        issues: own,
        topics: countEach(
          own.flatMap(({ topics }) => topics),
          order,
        ),
        coAuthors: countEach(others, order),
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

import type { Year } from "../../src/archive/archive.ts";
import { IssueList } from "../parts/issue-list.tsx";
import { pageForEach } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext } from "../parts/site-context.ts";
import { YearBars } from "../parts/year-bars.tsx";
import { YearCalendar } from "../parts/year-calendar.tsx";
import { fill } from "../words/words.ts";

export const data = pageForEach("years", "year", ({ path }) => path);

/** The issues of a year. */
export default function YearPage({ year, ...page }: PageData & { year: Year }) {
  const { archive, words, countIssues } = siteContext(page);
  const title = fill(words.issuesIn, year.year);
  return (
    <Shell data={page} path={year.path} title={title} kind="list-page" list="issues">
      <PageHead title={title} dek={<p>{countIssues(year.issues.length)}</p>} />
      {archive.years.length > 1 && <YearBars years={archive.years} current={year.year} />}
      <YearCalendar year={year} />
      <h2 class="unseen">{title}</h2>
      <IssueList issues={year.issues} form="full" />
    </Shell>
  );
}

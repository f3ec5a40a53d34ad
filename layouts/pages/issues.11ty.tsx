import { Bibliography } from "../parts/bibliography.tsx";
import { IssueList } from "../parts/issue-list.tsx";
import { pageAt } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext } from "../parts/site-context.ts";
import { YearBars } from "../parts/year-bars.tsx";

export const data = pageAt("/issues/");

/** All issues by year, newest first. */
export default function Issues(page: PageData) {
  const { archive, words, href, countIssues } = siteContext(page);
  const { issues, years } = archive;
  return (
    <Shell data={page} path="/issues/" title={words.allIssues} kind="list-page">
      <PageHead
        title={words.allIssues}
        dek={<p>{issues.length === 0 ? words.noIssues : countIssues(issues.length)}</p>}
      />
      {years.length > 1 && <YearBars years={years} />}
      {years.map(({ year, path, issues: ofYear }) => (
        <section key={year} class="year">
          <h2>
            <a href={href(path)}>{year}</a>
          </h2>
          <IssueList issues={ofYear} form="brief" />
        </section>
      ))}
      <Bibliography />
    </Shell>
  );
}

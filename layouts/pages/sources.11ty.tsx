import type { Outlet } from "../../src/archive/archive.ts";
import { IssueCount } from "../parts/issue-count.tsx";
import { pageAt } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext, useSite } from "../parts/site-context.ts";
import { fill } from "../words/words.ts";

export const data = pageAt("/sources/");

/** The outlets that the issues link to, each with the newest of the issues that do. */
export default function Sources(page: PageData) {
  const { archive, words } = siteContext(page);
  const { outlets } = archive;
  return (
    <Shell data={page} path="/sources/" title={words.sources} kind="list-page">
      <PageHead
        title={words.sources}
        dek={<p>{outlets.length === 0 ? words.noSources : words.sourcesDek}</p>}
      />
      {outlets.length > 0 && (
        <ol class="count-list source-list">
          {outlets.map((outlet) => (
            <Source key={outlet.path} outlet={outlet} />
          ))}
        </ol>
      )}
    </Shell>
  );
}

/** How many issues are named beside an outlet: its page names all. */
const most = 3;

function Source({ outlet: { path, domain, citations } }: { outlet: Outlet }) {
  const { href, words, formatNumber } = useSite();
  const rest = citations.length - most;
  return (
    <li>
      <a href={href(path)}>{domain}</a>
      <IssueCount count={citations.length} />
      <ul class="entry-facts">
        {citations.slice(0, most).map(({ issue }) => (
          <li key={issue.path}>
            <a href={href(issue.path)} lang={issue.lang}>
              {issue.title}
            </a>
          </li>
        ))}
        {rest > 0 && <li>{fill(words.moreIssues, formatNumber(rest))}</li>}
      </ul>
    </li>
  );
}

import { CountList } from "../parts/count-list.tsx";
import { IssueHead } from "../parts/issue-head.tsx";
import { IssueList } from "../parts/issue-list.tsx";
import { IssueText } from "../parts/issue-text.tsx";
import { pageAt } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, useSite } from "../parts/site-context.ts";
import { YearBars } from "../parts/year-bars.tsx";

export const data = pageAt("/");

/** The latest issue in full, then ways into the archive. */
export default function Home(page: PageData) {
  const { site, issues } = page.archive;
  return (
    <Shell data={page} path="/" description={site.tagline} kind="home">
      {issues.length === 0 ? <EmptyArchive /> : <LatestAndMore />}
    </Shell>
  );
}

function EmptyArchive() {
  const { site, words } = useSite();
  return <PageHead title={site.title} dek={<p>{words.noIssues}</p>} />;
}

function LatestAndMore() {
  const { archive, words, href } = useSite();
  const [latest, ...earlier] = archive.issues;
  const topics = archive.topics.filter(({ issues }) => issues.length > 0);
  return (
    <>
      {latest && (
        <article class="issue latest">
          <IssueHead issue={latest} kicker={<span>{words.latestIssue}</span>} isLinked />
          <IssueText issue={latest} />
        </article>
      )}
      <div class="ways">
        {earlier.length > 0 && (
          <section class="recent">
            <h2 class="label">{words.recentIssues}</h2>
            <IssueList issues={earlier.slice(0, 8)} form="full" />
            <p class="more">
              <a href={href("/issues/")}>{words.allIssues}</a>
            </p>
          </section>
        )}
        <div class="ways-aside">
          <section>
            <h2 class="label">{words.years}</h2>
            <YearBars years={archive.years} />
          </section>
          {topics.length > 0 && (
            <section>
              <h2 class="label">{words.topics}</h2>
              <CountList
                items={[...topics]
                  .sort((a, b) => b.issues.length - a.issues.length)
                  .slice(0, 10)
                  .map(({ path, name, issues }) => ({ path, name, count: issues.length }))}
              />
              <p class="more">
                <a href={href("/topics/")}>{words.allTopics}</a>
              </p>
            </section>
          )}
        </div>
      </div>
    </>
  );
}

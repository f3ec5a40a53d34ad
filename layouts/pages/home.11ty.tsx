import {
  archiveToPeriodical,
  siteToWebSite,
} from "../../src/outputs/structured-data/archive-to-periodical.ts";
import { IssueHead } from "../parts/issue-head.tsx";
import { IssueList } from "../parts/issue-list.tsx";
import { IssueText } from "../parts/issue-text.tsx";
import { pageAt } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, useSite } from "../parts/site-context.ts";
import { WaysIn } from "../parts/ways-in.tsx";

export const data = pageAt("/");

/** The latest issue in full, then ways into the archive. */
export default function Home(page: PageData) {
  const { site, issues } = page.archive;
  return (
    <Shell
      data={page}
      path="/"
      description={site.tagline}
      kind="home"
      things={[siteToWebSite(site), archiveToPeriodical(site)]}
    >
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
        <WaysIn most={10} />
      </div>
    </>
  );
}

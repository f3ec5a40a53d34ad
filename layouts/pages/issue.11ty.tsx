import type { Issue } from "../../src/archive/archive.ts";
import type { IssueRecord } from "../../src/content/records.ts";
import { issueToArticle } from "../../src/outputs/structured-data/issue-to-article.ts";
import { CiteIssue } from "../parts/cite-issue.tsx";
import { Contents } from "../parts/contents.tsx";
import { CountList } from "../parts/count-list.tsx";
import { Day } from "../parts/day.tsx";
import { InLanguages } from "../parts/in-languages.tsx";
import { IssueHead } from "../parts/issue-head.tsx";
import { IssueMetadata } from "../parts/issue-metadata.tsx";
import { IssueText } from "../parts/issue-text.tsx";
import { pageForEach } from "../parts/page-family.ts";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext, useSite } from "../parts/site-context.ts";

export const data = pageForEach("issues", "issue", ({ path }) => path);

/** An issue: contents at the left of the text, topics at its right where there is room. */
export default function IssuePage({ issue, ...page }: PageData & { issue: Issue }) {
  const { site, words, href, assets } = siteContext(page);
  return (
    <Shell
      data={page}
      path={issue.path}
      title={issue.title}
      description={issue.dek}
      kind="issue-page"
      list="issues"
      type="article"
      things={[issueToArticle(issue, site)]}
      head={<IssueMetadata issue={issue} />}
      script={href(assets.issue)}
    >
      <article class="issue">
        <IssueHead issue={issue} />
        <Contents headings={issue.text.headings} lang={issue.lang} />
        <IssueText issue={issue} isPinned>
          <CiteIssue issue={issue} />
        </IssueText>
        <IssueTopics issue={issue} />
      </article>
      <Neighbours issue={issue} />
      <p class="copied" role="status" data-words={words.linkCopied} />
    </Shell>
  );
}

function IssueTopics({ issue }: { issue: Issue }) {
  const { archive, words } = useSite();
  if (issue.topics.length === 0) return null;
  const counts = new Map(archive.topics.map(({ slug, issues }) => [slug, issues.length]));
  return (
    <aside class="issue-topics" aria-label={words.topicsInThisIssue}>
      <p class="label">{words.topicsInThisIssue}</p>
      <CountList
        items={issue.topics.map(({ path, name, slug }) => ({
          path,
          name,
          count: counts.get(slug),
        }))}
      />
    </aside>
  );
}

function Neighbours({ issue: { previous, next } }: { issue: Issue }) {
  const { words } = useSite();
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {previous && <Neighbour issue={previous} label={words.previous} rel="prev" />}
      {next && <Neighbour issue={next} label={words.next} rel="next" />}
    </nav>
  );
}

interface NeighbourProps {
  issue: IssueRecord;
  label: string;
  rel: "prev" | "next";
}

function Neighbour({ issue, label, rel }: NeighbourProps) {
  const { href } = useSite();
  return (
    <p class={rel}>
      <span class="label">{label}</span>
      <a href={href(issue.path)} rel={rel} lang={issue.lang}>
        <InLanguages text={issue.title} lang={issue.lang} />
      </a>
      <Day day={issue.date.day} />
    </p>
  );
}

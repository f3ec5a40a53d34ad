import type { Issue } from "../../src/archive/archive.ts";
import { Byline } from "./byline.tsx";
import { Day } from "./day.tsx";
import { InLanguages } from "./in-languages.tsx";
import { useSite } from "./site-context.ts";
import { StatusMark } from "./status-mark.tsx";

interface IssueListProps {
  issues: readonly Issue[];
  /** `full` has dek and byline; `brief` is a line an issue. */
  form: "full" | "brief";
}

/** Issues in the order given, each linked to its page. */
export function IssueList({ issues, form }: IssueListProps) {
  const { words } = useSite();
  if (issues.length === 0) return <p class="empty">{words.noIssuesHere}</p>;
  return (
    <ol class={`issue-list ${form}`}>
      {issues.map((issue) => (
        <li key={issue.path}>
          {form === "full" ? <FullEntry issue={issue} /> : <BriefEntry issue={issue} />}
        </li>
      ))}
    </ol>
  );
}

function FullEntry({ issue }: { issue: Issue }) {
  const { href } = useSite();
  return (
    <article>
      <h3 lang={issue.lang}>
        <a href={href(issue.path)}>
          <InLanguages text={issue.title} lang={issue.lang} />
        </a>
      </h3>
      {issue.dek && (
        <p class="entry-dek" lang={issue.lang}>
          <InLanguages text={issue.dek} lang={issue.lang} />
        </p>
      )}
      <p class="entry-facts">
        <StatusMark issue={issue} />
        <Day day={issue.date.day} />
        <Byline authors={issue.byline} />
      </p>
    </article>
  );
}

function BriefEntry({ issue }: { issue: Issue }) {
  const { href } = useSite();
  return (
    <>
      <Day day={issue.date.day} />
      <a href={href(issue.path)} lang={issue.lang}>
        <InLanguages text={issue.title} lang={issue.lang} />
      </a>
      <StatusMark issue={issue} />
    </>
  );
}

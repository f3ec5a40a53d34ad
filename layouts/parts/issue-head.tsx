import type { ComponentChildren } from "preact";
import type { Issue } from "../../src/archive/archive.ts";
import { fill } from "../words/words.ts";
import { Byline } from "./byline.tsx";
import { Corrections } from "./corrections.tsx";
import { Day } from "./day.tsx";
import { InLanguages } from "./in-languages.tsx";
import { useSite } from "./site-context.ts";
import { StatusMark } from "./status-mark.tsx";

interface IssueHeadProps {
  issue: Issue;
  /** Stands above the title. */
  kicker?: ComponentChildren;
  /** The title as a link to the issue, where this is not its own page. */
  isLinked?: boolean;
}

/** Title, dek and byline of an issue. */
export function IssueHead({ issue, kicker, isLinked = false }: IssueHeadProps) {
  const { words, href, formatDay } = useSite();
  const title = <InLanguages text={issue.title} lang={issue.lang} />;
  const printed = [
    issue.volume !== undefined && fill(words.volume, issue.volume),
    issue.number !== undefined && fill(words.number, issue.number),
  ].filter(Boolean);
  const hasKicker = kicker || printed.length > 0 || issue.status !== "published";
  return (
    <header class="issue-head">
      {hasKicker && (
        <p class="kicker">
          {kicker}
          {printed.length > 0 && <span>{printed.join(" · ")}</span>}
          <StatusMark issue={issue} />
        </p>
      )}
      <h1 lang={issue.lang} class={isLong(issue.title) ? "long" : undefined}>
        {isLinked ? <a href={href(issue.path)}>{title}</a> : title}
      </h1>
      {issue.dek && (
        <p class="dek" lang={issue.lang}>
          <InLanguages text={issue.dek} lang={issue.lang} />
        </p>
      )}
      <p class="facts">
        <Byline authors={issue.byline} />
        <Day day={issue.date.day} />
        <span>{fill(words.minutes, issue.readingMinutes)}</span>
        {issue.updated && (
          <time dateTime={issue.updated.day}>
            {fill(words.updated, formatDay(issue.updated.day))}
          </time>
        )}
        <a href={`${isLinked ? href(issue.path) : ""}#cite`}>{words.cite}</a>
      </p>
      <Corrections issue={issue} />
    </header>
  );
}

/** More than four lines of a large title on a phone; a Chinese character takes the room of two letters. */
const isLong = (title: string): boolean =>
  title.length + (title.match(/\p{sc=Han}/gu)?.length ?? 0) > 90;

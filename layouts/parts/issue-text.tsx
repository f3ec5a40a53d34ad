import type { ComponentChildren } from "preact";
import type { Issue } from "../../src/archive/archive.ts";
import { attachmentOf } from "../../src/archive/attachment-of.ts";
import { linkMentions } from "../../src/archive/mentions/link-mentions.ts";
import { topicPath } from "../../src/content/paths.ts";
import { numberLinks } from "../../src/markdown/number-links.ts";
import { AuthorNotes } from "./author-notes.tsx";
import { Html } from "./html.tsx";
import { useKeptLinks } from "./kept-links.tsx";
import { LinkNotes } from "./link-notes.tsx";
import { usePins } from "./pins.ts";
import { useSite } from "./site-context.ts";
import { SourceLine } from "./source-line.tsx";

interface IssueTextProps {
  issue: Issue;
  /** Whether each passage has a link to itself, as on the page of the issue. */
  isPinned?: boolean;
  /** What stands after it on the issue's own page. */
  children?: ComponentChildren;
}

/** The text of an issue, with its picture before it and its authors and source after it. */
export function IssueText({ issue, isPinned = false, children }: IssueTextProps) {
  const { archive, href } = useSite();
  const keep = useKeptLinks();
  const pin = usePins();
  const { text, lang, date } = issue;
  const { html: numbered, notes } = numberLinks(text.html);
  const mentioning = linkMentions(numbered, archive.topicFinder, (slug) => href(topicPath(slug)));
  const html = keep(mentioning, date.day);
  return (
    <div class="issue-text">
      <LeadImage issue={issue} />
      <Html class="text" lang={lang} html={isPinned ? pin(html, text.passages) : html} />
      <AuthorNotes issue={issue} />
      <SourceLine issue={issue} />
      {children}
      <LinkNotes notes={notes} />
    </div>
  );
}

function LeadImage({ issue }: { issue: Issue }) {
  const { archive, href } = useSite();
  if (issue.image === undefined) return null;
  const path = attachmentOf(issue, issue.image.src);
  return (
    <img
      class="lead-image"
      src={href(path)}
      alt={issue.image.alt}
      lang={issue.lang}
      {...archive.pictures.get(path)}
    />
  );
}

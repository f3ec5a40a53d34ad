import type { ComponentChildren } from "preact";
import type { Issue } from "../../src/archive/archive.ts";
import { attachmentOf } from "../../src/archive/attachment-of.ts";
import { AuthorNotes } from "./author-notes.tsx";
import { Html } from "./html.tsx";
import { useSite } from "./site-context.ts";
import { SourceLine } from "./source-line.tsx";

interface IssueTextProps {
  issue: Issue;
  /** What stands after it on the issue's own page. */
  children?: ComponentChildren;
}

/** The text of an issue, with its picture before it and its authors and source after it. */
export function IssueText({ issue, children }: IssueTextProps) {
  const { href } = useSite();
  return (
    <div class="issue-text">
      {issue.image && (
        <img
          class="lead-image"
          src={href(attachmentOf(issue, issue.image.src))}
          alt={issue.image.alt}
        />
      )}
      <Html class="text" lang={issue.lang} html={issue.text.html} />
      <AuthorNotes issue={issue} />
      <SourceLine issue={issue} />
      {children}
    </div>
  );
}

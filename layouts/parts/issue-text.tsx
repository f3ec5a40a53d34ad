import type { Issue } from "../../src/archive/archive.ts";
import { attachmentOf } from "../../src/archive/attachment-of.ts";
import { numberLinks } from "../../src/markdown/number-links.ts";
import { AuthorNotes } from "./author-notes.tsx";
import { Html } from "./html.tsx";
import { LinkNotes } from "./link-notes.tsx";
import { useSite } from "./site-context.ts";
import { SourceLine } from "./source-line.tsx";

/** The text of an issue, with its picture before it and its authors and source after it. */
export function IssueText({ issue }: { issue: Issue }) {
  const { html, notes } = numberLinks(issue.text.html);
  return (
    <div class="issue-text">
      <LeadImage issue={issue} />
      <Html class="text" lang={issue.lang} html={html} />
      <AuthorNotes issue={issue} />
      <SourceLine issue={issue} />
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

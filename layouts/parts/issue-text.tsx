import type { Issue } from "../../src/archive/archive.ts";
import { attachmentOf } from "../../src/archive/attachment-of.ts";
import { linkMentions } from "../../src/archive/mentions/link-mentions.ts";
import { topicPath } from "../../src/content/paths.ts";
import { AuthorNotes } from "./author-notes.tsx";
import { Html } from "./html.tsx";
import { useSite } from "./site-context.ts";
import { SourceLine } from "./source-line.tsx";

/** The text of an issue, with its picture before it and its authors and source after it. */
export function IssueText({ issue }: { issue: Issue }) {
  const { archive, href } = useSite();
  const html = linkMentions(issue.text.html, archive.topicFinder, (slug) => href(topicPath(slug)));
  return (
    <div class="issue-text">
      {issue.image && (
        <img
          class="lead-image"
          src={href(attachmentOf(issue, issue.image.src))}
          alt={issue.image.alt}
        />
      )}
      <Html class="text" lang={issue.lang} html={html} />
      <AuthorNotes issue={issue} />
      <SourceLine issue={issue} />
    </div>
  );
}

import type { Issue } from "../../src/archive/archive.ts";
import { Html } from "./html.tsx";
import { useSite } from "./site-context.ts";
import { fill } from "./words.ts";

/** Who the authors were on the day of the issue. */
export function AuthorNotes({ issue }: { issue: Issue }) {
  const { words, formatMonth } = useSite();
  if (issue.authorNotes.length === 0) return null;
  const heading = issue.authorNotes.length === 1 ? words.aboutTheAuthor : words.aboutTheAuthors;
  return (
    <aside class="author-notes">
      <h2 class="label">{fill(heading, formatMonth(issue.date.day))}</h2>
      {issue.authorNotes.map(({ author, html }) => (
        <Html key={author.slug} html={html} />
      ))}
    </aside>
  );
}

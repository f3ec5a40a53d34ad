import type { Issue } from "../../src/archive/archive.ts";
import { fill } from "../words/words.ts";
import { Html } from "./html.tsx";
import { useSite } from "./site-context.ts";

/** Who the authors were on the day of the issue. */
export function AuthorNotes({ issue }: { issue: Issue }) {
  const { words, formatMonth } = useSite();
  if (issue.authorNotes.length === 0) return null;
  const template = issue.authorNotes.length === 1 ? words.aboutTheAuthor : words.aboutTheAuthors;
  const heading = fill(template, formatMonth(issue.date.day));
  return (
    <aside class="author-notes" aria-label={heading}>
      <h2 class="label">{heading}</h2>
      {issue.authorNotes.map(({ author, html }) => (
        <Html key={author.slug} html={html} />
      ))}
    </aside>
  );
}

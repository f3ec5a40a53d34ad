import type { Heading } from "../../src/markdown/text.ts";
import { useSite } from "./site-context.ts";

/** The table of contents of an issue: its sections. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  const { words } = useSite();
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < 2) return null;
  return (
    <nav class="contents" aria-label={words.inThisIssue}>
      <p class="label">{words.inThisIssue}</p>
      <ol>
        {sections.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import type { Heading } from "../../src/markdown/text.ts";
import { InLanguages } from "./in-languages.tsx";
import { useSite } from "./site-context.ts";

interface ContentsProps {
  headings: readonly Heading[];
  /** The language of the text, if it is not the site's. */
  lang?: string;
}

/** The table of contents of an issue: its sections. */
export function Contents({ headings, lang }: ContentsProps) {
  const { words } = useSite();
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < 2) return null;
  return (
    <nav class="contents" aria-label={words.inThisIssue}>
      <p class="label">{words.inThisIssue}</p>
      <ol>
        {sections.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} lang={lang}>
              <InLanguages text={text} lang={lang} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

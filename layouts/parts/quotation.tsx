import type { Issue } from "../../src/archive/archive.ts";
import type { MentioningPassage } from "../../src/archive/mentions/coverage.ts";
import { quote } from "../../src/archive/mentions/quote.ts";
import type { Passage } from "../../src/markdown/text.ts";
import { fill, type Words } from "../words/words.ts";
import { InLanguages } from "./in-languages.tsx";
import { useSite } from "./site-context.ts";

/** A passage with the words that it is quoted for marked, and a link to its place in the issue. */
export function Quotation({ issue, passage, spans }: MentioningPassage & { issue: Issue }) {
  const { site, words, href } = useSite();
  const anchor = passage.id ?? passage.section;
  const address = href(issue.path) + (anchor === undefined ? "" : `#${encodeURIComponent(anchor)}`);
  return (
    <div class="quotation">
      <p>
        {quote(passage.text, spans, issue.lang ?? site.language).map(({ text, mark }, i) =>
          mark ? (
            <mark key={String(i)}>
              <InLanguages text={text} lang={issue.lang} />
            </mark>
          ) : (
            <InLanguages key={String(i)} text={text} lang={issue.lang} />
          ),
        )}
      </p>
      <a class="place" href={address}>
        <InLanguages text={placeOf(issue, passage, words)} lang={issue.lang} />
      </a>
    </div>
  );
}

/** `¶ 2, The settlement`: where a passage stands, as much of it as there is to say. */
function placeOf(issue: Issue, { number, section, kind }: Passage, words: Words): string {
  const heading = issue.text.headings.find(({ id }) => id === section);
  const parts = [
    number === undefined ? undefined : fill(words.paragraph, number),
    kind === "heading" ? words.heading : heading?.text,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? words.inTheText : parts.join(", ");
}

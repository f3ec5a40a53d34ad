import type { Issue } from "../../src/archive/archive.ts";
import { fill } from "../words/words.ts";
import { KeptLink } from "./kept-links.tsx";
import { useSite } from "./site-context.ts";
import { Terms } from "./terms.tsx";

/** The colophon of an issue: where it was first published, its licence and ISSN, as far as they are known. */
export function SourceLine({ issue }: { issue: Issue }) {
  const { license, issn } = useSite().site;
  if (!issue.source && !license && !issn) return null;
  return (
    <footer class="colophon">
      <Original issue={issue} />
      {(license || issn) && (
        <p class="terms">
          <Terms />
        </p>
      )}
    </footer>
  );
}

function Original({ issue: { source, title: ownTitle, lang, date } }: { issue: Issue }) {
  const { words } = useSite();
  if (source === undefined) return null;
  const { publisher, partner, title = ownTitle, url } = source;
  return (
    <p class="source">
      {partner
        ? fill(words.publishedByWith, publisher, partner)
        : fill(words.publishedBy, publisher)}
      {": "}
      <cite lang={lang}>{url ? <KeptLink href={url} words={title} day={date.day} /> : title}</cite>
    </p>
  );
}

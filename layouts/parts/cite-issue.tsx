import type { Issue } from "../../src/archive/archive.ts";
import { issueCitationPath } from "../../src/content/paths.ts";
import type { Piece } from "../../src/outputs/citations/citation.ts";
import { citationFormats } from "../../src/outputs/citations/formats.ts";
import { issueToCsl } from "../../src/outputs/citations/issue-to-csl.ts";
import { citationStyles } from "../../src/outputs/citations/styles.ts";
import { InLanguages } from "./in-languages.tsx";
import { useSite } from "./site-context.ts";

/**
 * How an issue is cited, in words and as files. `layouts/client/cite-passage.ts` makes citations of
 * one paragraph of them, and adds what works with a script only.
 */
export function CiteIssue({ issue }: { issue: Issue }) {
  const { site, words, href } = useSite();
  const item = issueToCsl(issue, site);
  return (
    <section
      id="cite"
      class="cite"
      aria-labelledby="cite-title"
      data-copy={words.copyCitation}
      data-copied={words.citationCopied}
      data-paragraph={words.citeParagraph}
      data-whole={words.citeWhole}
    >
      <h2 id="cite-title" class="label" tabIndex={-1}>
        {words.citeThisIssue}
      </h2>
      <p class="cite-scope" role="status" />
      <dl>
        {citationStyles.map(({ name, cite }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{cite(item).map(toElement)}</dd>
          </div>
        ))}
      </dl>
      <p class="cite-files">
        <span>{words.citationFiles}</span>
        {citationFormats.map(({ name, extension }) => (
          <a key={extension} href={href(issueCitationPath(issue.slug, extension))} download>
            {name}
          </a>
        ))}
      </p>
    </section>
  );
}

function toElement(piece: Piece) {
  if (typeof piece === "string") return <InLanguages text={piece} />;
  if ("italic" in piece) {
    return (
      <i>
        <InLanguages text={piece.italic} />
      </i>
    );
  }
  if ("smallCaps" in piece) return <span class="small-caps">{piece.smallCaps}</span>;
  if ("pinpoint" in piece) return <span data-pinpoint={piece.pinpoint} />;
  return (
    <>
      {piece.url}
      <span data-anchor />
    </>
  );
}

import type { Coverage, MentioningPassage } from "../../src/archive/mentions/coverage.ts";
import { fill } from "../words/words.ts";
import { Byline } from "./byline.tsx";
import { Day } from "./day.tsx";
import { InLanguages } from "./in-languages.tsx";
import { Quotation } from "./quotation.tsx";
import { useSite } from "./site-context.ts";
import { StatusMark } from "./status-mark.tsx";

/** How many passages of an issue are shown at once; the others can be unfolded. */
const shownAtOnce = 3;

/** What issues have on a topic: those about it and those that mention it, with every passage. */
export function Dossier({ coverage }: { coverage: readonly Coverage[] }) {
  const { words } = useSite();
  if (coverage.length === 0) return <p class="empty">{words.noIssuesHere}</p>;
  return (
    <ol class="dossier">
      {coverage.map((covered) => (
        <li key={covered.issue.path} data-about={covered.isAbout}>
          <Entry {...covered} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ issue, isAbout, passages }: Coverage) {
  const { words, href } = useSite();
  const rest = passages.slice(shownAtOnce);
  const quote = (mentioning: MentioningPassage) => (
    <Quotation key={mentioning.passage.line} issue={issue} {...mentioning} />
  );
  return (
    <article lang={issue.lang}>
      <h3>
        <a href={href(issue.path)}>
          <InLanguages text={issue.title} lang={issue.lang} />
        </a>
      </h3>
      <p class="entry-facts">
        <StatusMark issue={issue} />
        {isAbout && <strong class="about">{words.aboutIt}</strong>}
        <Day day={issue.date.day} />
        <Byline authors={issue.byline} />
      </p>
      {passages.length === 0 && issue.dek && (
        <p class="entry-dek">
          <InLanguages text={issue.dek} lang={issue.lang} />
        </p>
      )}
      {passages.slice(0, shownAtOnce).map(quote)}
      {rest.length > 0 && (
        <details>
          <summary>
            {fill(rest.length === 1 ? words.oneMorePassage : words.morePassages, rest.length)}
          </summary>
          {rest.map(quote)}
        </details>
      )}
    </article>
  );
}

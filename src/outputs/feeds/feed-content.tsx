import { render } from "preact-render-to-string";
import type { Issue } from "../../archive/archive.ts";
import { attachmentOf } from "../../archive/attachment-of.ts";
import { dayFormatter } from "../../archive/day-formatter.ts";
import { urlOf } from "../../archive/href.ts";
import type { Site } from "../../content/records.ts";
import { absoluteHtml } from "../absolute-html.ts";
import type { OutputWords } from "../output.ts";

/**
 * Makes the HTML of issues for feeds: what was corrected, the picture, the full text; with whole
 * addresses, since it is read elsewhere.
 */
export function contentMaker(site: Site, words: OutputWords): (issue: Issue) => string {
  const formatDay = dayFormatter(site.language);
  return (issue) => {
    const before = render(
      <>
        <Corrections issue={issue} site={site} words={words} formatDay={formatDay} />
        <Picture issue={issue} site={site} />
      </>,
    );
    return absoluteHtml(before + issue.text.html, urlOf(site, issue.path));
  };
}

interface CorrectionsProps {
  issue: Issue;
  site: Site;
  words: OutputWords;
  formatDay(day: string): string;
}

function Corrections({ issue, site, words, formatDay }: CorrectionsProps) {
  const { correctionNotes: notes, lang = site.language } = issue;
  if (notes.length === 0) return null;
  return (
    <aside>
      <p lang={site.language}>
        <strong>{notes.length === 1 ? words.correction : words.corrections}</strong>
      </p>
      {notes.map(({ date, html }) => (
        <div key={date + html}>
          <time lang={site.language} dateTime={date}>
            {formatDay(date)}
          </time>
          <div lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
        </div>
      ))}
      <hr />
    </aside>
  );
}

function Picture({ issue, site }: { issue: Issue; site: Site }) {
  const { image } = issue;
  if (image === undefined) return null;
  return (
    <p>
      <img src={urlOf(site, attachmentOf(issue, image.src))} alt={image.alt} />
    </p>
  );
}

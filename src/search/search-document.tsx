import { render } from "preact-render-to-string";
import type { Issue } from "../archive/archive.ts";
import { escapePath } from "../archive/href.ts";
import type { Site } from "../content/records.ts";
import type { Passage } from "../markdown/text.ts";
import { leavesChineseUncut, spaceWords } from "./space-words.ts";

/** What the search engine reads of an issue, and the address of its page below the site's root. */
export interface SearchDocument {
  url: string;
  content: string;
}

/**
 * The record of an issue as a small HTML document in Pagefind's terms: title, dek, text by sections,
 * and what a result shows. Nothing of the page's layout is in it, so that a change of layout indexes
 * nothing anew and navigation is never found. What it is filtered by is in `facetsOf`.
 */
export function searchDocument(issue: Issue, site: Site): SearchDocument {
  const names = issue.byline.map(({ name }) => name);
  const cut = leavesChineseUncut(site.language) ? spaceWords : (text: string) => text;
  const document = (
    <html lang={site.language}>
      <body>
        <h1 data-pagefind-meta="title">{cut(issue.title)}</h1>
        <Place />
        {issue.dek && <p data-pagefind-weight="3">{cut(issue.dek)}</p>}
        <Meta name="authors" value={cut(new Intl.ListFormat(site.language).format(names))} />
        <Meta name="date" value={issue.date.day} />
        {issue.topics.length > 0 && <Meta name="topics" value={cut(spellings(issue))} />}
        {issue.text.passages.map((passage) => (
          <Indexed {...passage} text={cut(passage.text)} />
        ))}
      </body>
    </html>
  );
  return { url: escapePath(issue.path), content: `<!doctype html>${render(document)}` };
}

/** Names and aliases of the topics that it is tagged with: “Zhongxing” finds what is about ZTE. */
const spellings = ({ topics }: Issue): string =>
  topics.flatMap(({ name, aliases }) => [name, ...aliases]).join(", ");

/**
 * A passage behind an empty element that marks its place: the engine keeps with each anchor the
 * text of its element, and would keep the whole text twice if it were the passage itself.
 */
function Indexed({ kind, id, number, section, text }: Passage) {
  if (kind === "heading") return <h2 id={id}>{text}</h2>;
  return (
    <>
      <Place id={id ?? section} isNumbered={number !== undefined} />
      <p>{text}</p>
    </>
  );
}

/** `<b>` for a passage that has a number in the margin of the page, `<i>` for others; `top` is the page itself. */
function Place({ id = "top", isNumbered = false }: { id?: string; isNumbered?: boolean }) {
  return isNumbered ? <b id={id} /> : <i id={id} />;
}

function Meta({ name, value }: { name: string; value: string }) {
  return <meta data-pagefind-meta={`${name}[content]`} content={value} />;
}

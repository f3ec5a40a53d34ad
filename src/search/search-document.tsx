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
 * filters, and what a result shows. Nothing of the page's layout is in it, so that a change of
 * layout indexes nothing anew and navigation is never found.
 *
 * A filter's value is `<slug> <name>`: addresses hold the slug, which stays, and readers see the name.
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
        <meta data-pagefind-sort="date[content]" content={sortKey(issue)} />
        <Filter name="year" value={String(issue.date.year)} />
        <Filter name="month" value={issue.date.day.slice(0, 7)} />
        {issue.byline.map(({ slug, name }) => (
          <Filter name="author" value={`${slug} ${name}`} />
        ))}
        {issue.topics.map(({ slug, name }) => (
          <Filter name="topic" value={`${slug} ${name}`} />
        ))}
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

interface NameAndValue {
  name: string;
  value: string;
}

function Filter({ name, value }: NameAndValue) {
  return <meta data-pagefind-filter={`${name}[content]`} content={value} />;
}

function Meta({ name, value }: NameAndValue) {
  return <meta data-pagefind-meta={`${name}[content]`} content={value} />;
}

/** Sorts as text in the order of time. */
function sortKey({ date }: Issue): string {
  return new Date(date.millis).toISOString();
}

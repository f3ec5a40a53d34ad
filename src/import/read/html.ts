import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { toSlug } from "../../content/slug.ts";
import { addAuthors, addCategories, type Draft, fill, newDraft, note } from "../draft.ts";
import { markdownToBlocks } from "../recognize/block.ts";
import { namesIn, toAuthor } from "../recognize/byline.ts";
import { cleanAddress } from "../recognize/clean-address.ts";
import { findDate } from "../recognize/dates.ts";
import { splitCategories } from "../recognize/labels.ts";
import { recognize } from "../recognize/recognize.ts";
import { framesToLinks } from "./clean-html.ts";
import { type Metadata, readMetadata } from "./html-metadata.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";

/** Reads a page that was saved from the web: what its head says, and the article in it. */
export function readHtml(file: string, html: string): Draft {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const draft = newDraft(file);
  takeMetadata(draft, readMetadata(document));
  framesToLinks(document);
  const article = new Readability(document.cloneNode(true) as Document, {
    charThreshold: 100,
  }).parse();
  const content = article?.content ?? document.body?.innerHTML ?? "";
  noteLeftOut(draft, document, `${article?.byline ?? ""} ${textOf(content)}`);
  if (article?.title) takePageTitle(draft, article.title);
  draft.body = markdownToBlocks(htmlToMarkdown(content, draft));
  recognize(draft);
  if (draft.authors.length === 0 && article?.byline) {
    addAuthors(draft, namesIn(article.byline.replace(/^by\s+/i, "")).map(toAuthor), "likely");
  }
  return draft;
}

/** Fills a draft with what a page's head says for machines. */
export function takeMetadata(draft: Draft, data: Metadata): void {
  fill(draft, "title", data.title ?? "");
  fill(draft, "dek", data.dek ?? "");
  fill(draft, "date", data.date === undefined ? "" : (findDate(data.date)?.date ?? ""));
  fill(draft, "publisher", data.publisher ?? "");
  fill(draft, "url", cleanAddress(data.url ?? ""));
  fill(draft, "lang", data.lang ?? "");
  addAuthors(draft, data.authors.flatMap(namesIn).map(toAuthor));
  addCategories(draft, data.categories.flatMap(splitCategories));
}

/** A page's title in the browser has the site's name after it: `Cranes at Rest | Harbor Review`. */
function takePageTitle(draft: Draft, written: string): void {
  if (draft.title !== undefined) return;
  const [, title, site] = /^(.+?)\s+[|｜]\s+([^|｜]{2,60})$/.exec(written) ?? [];
  fill(draft, "title", title ?? written, "likely");
  fill(draft, "publisher", site ?? "", "likely");
}

const around = "nav, aside, footer, form";

/** Says what Readability left out: menus, sidebars and footers, and every other paragraph that is not in its article. */
function noteLeftOut(draft: Draft, document: Document, article: string): void {
  const known = lettersOf(`${article} ${draft.title ?? ""}`);
  const blocks = [
    ...document.querySelectorAll("p, li, h2, h3, h4, h5, h6, blockquote, td, dd, figcaption"),
  ];
  const outside = blocks.filter((element) => element.closest(around) === null);
  for (const element of [...document.querySelectorAll(around), ...outside]) {
    const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    const isKept =
      known.includes(lettersOf(text)) || draft.notes.some((each) => each.text === text);
    if (!isKept) note(draft, "dropped", "part of the page around the text", text);
  }
}

const lettersOf = (text: string): string => toSlug(text).replaceAll("-", "");

const textOf = (html: string): string =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent ?? "";

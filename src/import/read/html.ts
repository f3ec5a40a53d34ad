import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { addAuthors, addCategories, type Draft, fill, newDraft, note } from "../draft.ts";
import { markdownToBlocks } from "../recognize/block.ts";
import { namesIn, toAuthor } from "../recognize/byline.ts";
import { cleanAddress } from "../recognize/clean-address.ts";
import { findDate } from "../recognize/dates.ts";
import { splitCategories } from "../recognize/labels.ts";
import { recognize } from "../recognize/recognize.ts";
import { type Metadata, readMetadata } from "./html-metadata.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";

/** Reads a page that was saved from the web: what its head says, and the article in it. */
export function readHtml(file: string, html: string): Draft {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const draft = newDraft(file);
  takeMetadata(draft, readMetadata(document));
  for (const text of textsAround(document))
    if (!draft.notes.some((each) => each.text === text))
      note(draft, "dropped", "part of the page around the text", text);
  const article = new Readability(document.cloneNode(true) as Document, {
    charThreshold: 100,
  }).parse();
  const content = article?.content ?? document.body?.innerHTML ?? "";
  if (article?.title) fill(draft, "title", article.title, "likely");
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

/** What menus, sidebars and footers of a page say: Readability leaves them out. */
function textsAround(document: Document): string[] {
  return [...document.querySelectorAll("nav, aside, footer, form")]
    .map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}

import { DomUtils, parseDocument } from "htmlparser2";
import { oldPath } from "../../content/schema/fields.ts";
import { unescapeHtml } from "../../markdown/escape-html.ts";
import { addAuthors, addCategories, type Draft, fill, newDraft } from "../draft.ts";
import { markdownToBlocks } from "../recognize/block.ts";
import { toAuthor } from "../recognize/byline.ts";
import { recognize } from "../recognize/recognize.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { type Readings, toReadings } from "./readings.ts";
import { wordPressToHtml } from "./wordpress-to-html.ts";

type Item = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const childrenOf = (item: Item, name: string): Item[] =>
  DomUtils.getElementsByTagName(name, item.children, false);

const textOf = (item: Item, name: string): string => {
  const [child] = childrenOf(item, name);
  return child === undefined ? "" : DomUtils.textContent(child).trim();
};

/** The posts of an export of WordPress (WXR 1.2, https://wordpress.org/documentation/article/tools-export-screen/). */
export function readWordPress(file: string, xml: string): Readings {
  const [channel] = DomUtils.getElementsByTagName("channel", parseDocument(xml, { xmlMode: true }));
  if (channel === undefined)
    throw new Error("it is no whole export of WordPress: `channel` is missing");
  const authors = new Map(
    childrenOf(channel, "wp:author").map((author) => [
      textOf(author, "wp:author_login"),
      nameOf(author),
    ]),
  );
  const items = childrenOf(channel, "item").filter(
    (item) => !/^(?:attachment|nav_menu_item|revision|wp_.*)$/.test(textOf(item, "wp:post_type")),
  );
  return toReadings(file, items, {
    nameOf: (item) => textOf(item, "wp:post_name") || textOf(item, "title"),
    leftOut: reasonNotToRead,
    read: (name, item) => readPost(name, item, authors),
  });
}

function reasonNotToRead(item: Item): string | undefined {
  const type = textOf(item, "wp:post_type");
  if (type === "page") return "it is a page, which belongs into `pages`";
  if (type !== "post") return `it is a \`${type}\`, not a post`;
  return textOf(item, "wp:status") === "trash" ? "it was thrown away" : undefined;
}

const nameOf = (author: Item): string =>
  textOf(author, "wp:author_display_name") ||
  `${textOf(author, "wp:author_first_name")} ${textOf(author, "wp:author_last_name")}`.trim() ||
  textOf(author, "wp:author_login");

function readPost(file: string, item: Item, authors: ReadonlyMap<string, string>): Draft {
  const draft = newDraft(file);
  fill(draft, "title", unescapeHtml(textOf(item, "title")));
  fill(draft, "dek", unescapeHtml(textOf(item, "excerpt:encoded").replace(/<[^>]+>/g, "")));
  fill(draft, "date", toMoment(textOf(item, "wp:post_date"), textOf(item, "wp:post_date_gmt")));
  takeAddress(draft, textOf(item, "link"));
  const login = textOf(item, "dc:creator");
  // The plug-in Co-Authors Plus keeps authors as categories of its own.
  const together = categoriesOf(item, ["author"]);
  addAuthors(
    draft,
    (together.length > 0 ? together : [authors.get(login) ?? login]).filter(Boolean).map(toAuthor),
  );
  addCategories(
    draft,
    categoriesOf(item, ["category", "post_tag"]).filter((name) => name !== "Uncategorized"),
  );
  draft.slug = decodeURIComponentSafely(textOf(item, "wp:post_name")) || undefined;
  draft.draft = /^(?:draft|pending|private|auto-draft)$/.test(textOf(item, "wp:status"));
  const html = wordPressToHtml(textOf(item, "content:encoded"), footnotesOf(item));
  draft.body = markdownToBlocks(htmlToMarkdown(html, draft));
  recognize(draft);
  return draft;
}

/** The address of a post that has none of its own yet is `https://example.org/?p=12`. */
function takeAddress(draft: Draft, link: string): void {
  if (!URL.canParse(link) || link.includes("?")) return;
  fill(draft, "url", link);
  const { pathname } = new URL(link);
  if (pathname !== "/" && oldPath.safeParse(pathname).success) draft.oldPaths.push(pathname);
}

function categoriesOf(item: Item, domains: readonly string[]): string[] {
  return childrenOf(item, "category")
    .filter(({ attribs }) => domains.includes(attribs.domain ?? ""))
    .map((category) => unescapeHtml(DomUtils.textContent(category).trim()));
}

/** The footnotes of the block editor, which are not in the text: `[{"content":"…","id":"…"}]`. */
function footnotesOf(item: Item): { id: string; content: string }[] {
  const meta = childrenOf(item, "wp:postmeta").find(
    (each) => textOf(each, "wp:meta_key") === "footnotes",
  );
  const value = meta === undefined ? "" : textOf(meta, "wp:meta_value");
  return value === "" ? [] : JSON.parse(value);
}

const pattern = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/;

/** A moment with its offset, which is how far the blog's own time is from Greenwich. */
function toMoment(local: string, gmt: string): string {
  const [, day, time] = pattern.exec(local) ?? [];
  if (day === undefined || day === "0000-00-00") return "";
  if (!pattern.test(gmt) || gmt.startsWith("0000")) return `${day}T${time}`;
  const minutes = (Date.parse(`${local}Z`) - Date.parse(`${gmt}Z`)) / 60_000;
  const two = (value: number) => String(value).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${day}T${time}${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import assert from "node:assert/strict";
import { parseFeed } from "@rowanmanning/feed-parser";

/** What a feed reader makes of a feed, whatever its format; nothing where the feed does not say it. */
export interface ReadFeed {
  type: string;
  title?: string;
  description?: string;
  copyright?: string;
  language?: string;
  /** The address of the page. */
  url?: string;
  /** The address of the feed. */
  self?: string;
  items: ReadItem[];
}

export interface ReadItem {
  id?: string;
  url?: string;
  title?: string;
  description?: string;
  content: string;
  published?: string;
  authors: (string | undefined)[];
  categories: (string | undefined)[];
}

/** Reads a feed with a library that has no part in making it; JSON by the keys of its specification. */
export function readFeed(text: string): ReadFeed {
  return text.startsWith("{") ? readJson(text) : readXml(text);
}

function readXml(text: string): ReadFeed {
  const feed = parseFeed(text);
  return {
    type: `${feed.meta.type} ${feed.meta.version}`,
    title: feed.title ?? undefined,
    description: feed.description ?? undefined,
    copyright: feed.copyright ?? undefined,
    language: feed.language ?? undefined,
    url: feed.url ?? undefined,
    self: feed.self ?? undefined,
    items: feed.items.map((item) => ({
      id: item.id ?? undefined,
      url: item.url ?? undefined,
      title: item.title ?? undefined,
      description: item.description ?? undefined,
      content: item.content ?? "",
      published: item.published?.toISOString(),
      authors: item.authors.map(({ name }) => name ?? undefined),
      categories: item.categories.map(({ label }) => label ?? undefined),
    })),
  };
}

function readJson(text: string): ReadFeed {
  const feed = JSON.parse(text);
  for (const key of ["version", "title", "items"]) assert.ok(key in feed, `${key} is required`);
  return {
    type: feed.version,
    title: feed.title,
    description: feed.description,
    copyright: feed._license && `${feed._license.name}, ${feed._license.url}`,
    language: feed.language,
    url: feed.home_page_url,
    self: feed.feed_url,
    items: feed.items.map(readJsonItem),
  };
}

function readJsonItem(item: Record<string, unknown>): ReadItem {
  for (const key of ["id", "content_html"]) assert.equal(typeof item[key], "string", key);
  const { id, url, title, summary, content_html, date_published, authors, tags } = item as {
    [key: string]: string | undefined;
  } & { authors: { name: string }[]; tags: string[]; content_html: string };
  return {
    id,
    url,
    title,
    description: summary,
    content: content_html,
    published: date_published,
    authors: authors.map(({ name }) => name),
    categories: tags,
  };
}

import type { FeedDocument } from "./feed-document.ts";
import type { FeedItem } from "./feed-item.ts";

/** JSON Feed 1.1. It has no word for the licence, which is therefore an extension (`_license`). */
export function toJsonFeed(feed: FeedDocument, address: string): string {
  const { title, description, home, publisher, license, language, items } = feed;
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: address,
    description,
    language,
    authors: [publisher],
    _license: license,
    items: items.map(toItem),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function toItem(item: FeedItem) {
  return {
    id: item.url,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.content,
    image: item.image,
    date_published: item.published.toISOString(),
    date_modified: item.updated.toISOString(),
    authors: item.authors,
    tags: item.topics.map(({ name }) => name),
    language: item.language,
  };
}

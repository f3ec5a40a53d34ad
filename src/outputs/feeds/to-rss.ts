import { generateRssFeed } from "feedsmith";
import { type FeedDocument, rightsOf } from "./feed-document.ts";
import type { FeedItem } from "./feed-item.ts";

/**
 * RSS 2.0, as the RSS Advisory Board's best practices have it: its own address and the moment of a
 * change in elements of Atom, authors (whose e-mail addresses are not known) in Dublin Core, the full
 * text in `content:encoded`.
 */
export function toRss(feed: FeedDocument, address: string): string {
  const { title, description, home, license, language, updated, items } = feed;
  return generateRssFeed({
    title,
    link: home,
    description: description ?? title,
    language,
    copyright: rightsOf(feed),
    lastBuildDate: updated,
    generator: "Backfile",
    docs: "https://www.rssboard.org/rss-specification",
    atom: {
      links: [
        { rel: "self", type: "application/rss+xml", href: address },
        ...(license?.url ? [{ rel: "license", href: license.url }] : []),
      ],
    },
    items: items.map((item) => toItem(item, feed.topicScheme)),
  });
}

function toItem(item: FeedItem, domain: string) {
  const { url, title, summary, content, published, updated, authors, topics, language } = item;
  return {
    title,
    link: url,
    guid: { value: url, isPermaLink: true },
    description: summary === undefined ? undefined : toHtml(summary),
    pubDate: published,
    categories: topics.map(({ name }) => ({ name, domain })),
    atom: { updated },
    dc: {
      creators: authors.map(({ name }) => name),
      languages: language === undefined ? undefined : [language],
    },
    content: { encoded: content },
  };
}

/** The description of an item is HTML, the summary is text. */
function toHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

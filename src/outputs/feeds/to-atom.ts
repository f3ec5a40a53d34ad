import { generateAtomFeed } from "feedsmith";
import { type FeedDocument, rightsOf } from "./feed-document.ts";
import type { FeedItem } from "./feed-item.ts";

/** Atom (RFC 4287). The ids are the addresses of the pages; the licence is a link (RFC 4946). */
export function toAtom(feed: FeedDocument, address: string): string {
  const { title, description, home, publisher, license, language, updated, items } = feed;
  const rights = rightsOf(feed);
  return generateAtomFeed({
    id: home,
    title: { value: title },
    subtitle: description === undefined ? undefined : { value: description },
    updated,
    authors: [{ name: publisher.name, uri: publisher.url }],
    links: [
      { rel: "self", type: "application/atom+xml", href: address },
      { rel: "alternate", type: "text/html", href: home },
      ...(license?.url ? [{ rel: "license", href: license.url }] : []),
    ],
    rights: rights === undefined ? undefined : { value: rights },
    generator: { text: "Backfile" },
    xml: { lang: language },
    entries: items.map((item) => toEntry(item, feed.topicScheme)),
  });
}

function toEntry(item: FeedItem, scheme: string) {
  const { url, title, summary, content, published, updated, authors, topics, language } = item;
  return {
    id: url,
    title: { value: title },
    summary: summary === undefined ? undefined : { value: summary },
    content: { type: "html", value: content },
    links: [{ rel: "alternate", type: "text/html", href: url }],
    published,
    updated,
    authors: authors.map(({ name, url: uri }) => ({ name, uri })),
    categories: topics.map(({ name, slug }) => ({ term: slug, label: name, scheme })),
    xml: language === undefined ? undefined : { lang: language },
  };
}

import { urlOf } from "../../archive/href.ts";
import type { Site } from "../../content/records.ts";
import type { FeedItem } from "./feed-item.ts";
import type { Feed } from "./feeds-of.ts";

/** A feed as every format has it. */
export interface FeedDocument {
  title: string;
  description?: string;
  /** The address of the page whose issues it holds. */
  home: string;
  /** The address of the feed itself in one of its formats. */
  addressOf(file: string): string;
  publisher: { name: string; url: string };
  license?: { name: string; url?: string };
  /** BCP 47. */
  language: string;
  /** What the categories of issues are from. */
  topicScheme: string;
  /** The latest change of an item; the beginning of 1970 where there is none. */
  updated: Date;
  items: FeedItem[];
}

export function toDocument(feed: Feed, items: FeedItem[], site: Site): FeedDocument {
  const changes = items.map(({ updated }) => updated.getTime());
  return {
    title: feed.title,
    description: site.tagline,
    home: urlOf(site, feed.path),
    addressOf: (file) => urlOf(site, feed.path + file),
    publisher: { name: site.publisher ?? site.title, url: urlOf(site, "/") },
    license: site.license,
    language: site.language,
    topicScheme: urlOf(site, "/topics/"),
    updated: new Date(changes.length === 0 ? 0 : Math.max(...changes)),
    items,
  };
}

/** The licence in a line of text. */
export function rightsOf({ license }: FeedDocument): string | undefined {
  return license?.url ? `${license.name}, ${license.url}` : license?.name;
}

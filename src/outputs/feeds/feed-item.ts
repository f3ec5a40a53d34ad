import type { Issue } from "../../archive/archive.ts";
import { attachmentOf } from "../../archive/attachment-of.ts";
import { urlOf } from "../../archive/href.ts";
import type { Site } from "../../content/records.ts";
import type { OutputWords } from "../output.ts";
import { changedAt } from "./changed-at.ts";
import { contentMaker } from "./feed-content.tsx";

/** An issue as feeds of every format have it: whole addresses, and plain text but for `content`. */
export interface FeedItem {
  /** The issue's address; as its id it stays. */
  url: string;
  title: string;
  summary?: string;
  /** HTML. */
  content: string;
  image?: string;
  published: Date;
  updated: Date;
  authors: { name: string; url: string }[];
  topics: { name: string; slug: string }[];
  /** BCP 47, where it is not the site's. */
  language?: string;
}

/** Makes the items of a site's feeds; an issue's only once, since it stands in several feeds. */
export function itemMaker(site: Site, words: OutputWords): (issue: Issue) => FeedItem {
  const contentOf = contentMaker(site, words);
  const known = new Map<Issue, FeedItem>();
  return (issue) => {
    const item = known.get(issue) ?? toItem(issue, site, contentOf(issue));
    known.set(issue, item);
    return item;
  };
}

function toItem(issue: Issue, site: Site, content: string): FeedItem {
  return {
    url: urlOf(site, issue.path),
    title: issue.title,
    summary: issue.dek,
    content,
    image: issue.image && urlOf(site, attachmentOf(issue, issue.image.src)),
    published: new Date(issue.date.millis),
    updated: new Date(changedAt(issue, site.timezone)),
    authors: issue.byline.map(({ name, path }) => ({ name, url: urlOf(site, path) })),
    topics: issue.topics.map(({ name, slug }) => ({ name, slug })),
    language: issue.lang,
  };
}

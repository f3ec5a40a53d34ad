import { Feed } from "feed";
import type { Archive, Issue } from "../archive/archive.ts";
import { urlOf } from "../archive/href.ts";
import { lastChange } from "../archive/last-change.ts";
import type { Site } from "../content/records.ts";
import { absoluteHtml } from "./absolute-html.ts";
import type { Output } from "./output.ts";

/** How many issues a feed holds: readers poll it, so it stays small. */
const longest = 20;

/** The latest issues in full text, as Atom (RFC 4287). The ids are the issues' addresses. */
export const atomFeed: Output = ({ site, issues }) => {
  const latest = issues.slice(0, longest);
  const feed = new Feed({
    id: urlOf(site, "/"),
    title: toHtml(site.title),
    description: site.tagline && toHtml(site.tagline),
    link: urlOf(site, "/"),
    feedLinks: { atom: urlOf(site, "/feed.xml") },
    updated: new Date(Math.max(0, ...latest.map(changedAt))),
    generator: "Backfile",
    copyright: site.license?.name,
    author: { name: site.publisher ?? site.title, link: urlOf(site, "/") },
  });
  for (const issue of latest) feed.addItem(toItem(issue, site));
  return [{ path: "/feed.xml", text: feed.atom1() }];
};

function toItem(issue: Issue, site: Archive["site"]): Parameters<Feed["addItem"]>[0] {
  const url = urlOf(site, issue.path);
  return {
    id: url,
    link: url,
    title: toHtml(issue.title),
    description: issue.dek && toHtml(issue.dek),
    content: absoluteHtml(issue.text.html, url),
    published: new Date(issue.date.millis),
    date: new Date(changedAt(issue)),
    author: issue.byline.map(({ name, path }) => ({ name, link: urlOf(site, path) })),
    category: issue.topics.map(({ name, slug }) => ({
      name,
      term: slug,
      scheme: topicScheme(site),
    })),
  };
}

const topicScheme = (site: Site): string => urlOf(site, "/topics/");

/** An issue changes at the moment of its publication or update; of a correction only the day is known. */
function changedAt(issue: Issue): number {
  const { date, updated } = issue;
  const day = lastChange(issue);
  if (updated?.day === day) return updated.millis;
  return date.day === day ? date.millis : Date.parse(`${day}T00:00:00Z`);
}

/** The feed's titles are HTML (RFC 4287, § 3.1), ours are text. */
function toHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

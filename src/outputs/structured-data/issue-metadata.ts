import type { Issue } from "../../archive/archive.ts";
import { attachmentOf } from "../../archive/attachment-of.ts";
import { urlOf } from "../../archive/href.ts";
import { lastChange } from "../../archive/last-change.ts";
import type { Site } from "../../content/records.ts";
import type { CslItem } from "../citations/csl-item.ts";
import { issueToCsl } from "../citations/issue-to-csl.ts";
import { nameInParts } from "../citations/names.ts";
import { licenseOf } from "./archive-to-periodical.ts";

/** A `meta` element: its name (or property, in Open Graph) and its content. */
export type Meta = [name: string, content: string];

type Draft = [name: string, content: string | undefined];

/**
 * The tags of Highwire Press, which Google Scholar's inclusion guidelines ask for and Zotero's
 * translator of embedded metadata reads, and Dublin Core's, for all others.
 */
export function issueMetadata(issue: Issue, site: Site): Meta[] {
  const item = issueToCsl(issue, site);
  return filled([...scholarTags(item), ...dublinCoreTags(item, site)]);
}

function scholarTags(item: CslItem): Draft[] {
  return [
    ["citation_title", item.title],
    ...authors("citation_author", item),
    ["citation_publication_date", dateOf(item, "/")],
    ["citation_journal_title", item["container-title"]],
    ["citation_issn", item.ISSN],
    ["citation_volume", item.volume],
    ["citation_issue", item.issue],
    ["citation_publisher", item.publisher],
    ["citation_language", item.language],
    ["citation_public_url", item.URL],
    ["citation_fulltext_html_url", item.URL],
    ["citation_keywords", item.keyword],
    // Without it Zotero takes all that has a `citation_journal_title` for a journal's.
    ["z:itemType", "magazineArticle"],
  ];
}

function dublinCoreTags(item: CslItem, site: Site): Draft[] {
  return [
    ["DC.title", item.title],
    ...authors("DC.creator", item),
    ["DC.date", dateOf(item, "-")],
    ["DC.publisher", item.publisher],
    ["DC.language", item.language],
    ["DC.identifier", item.URL],
    ["DC.description", item.abstract],
    ...subjects("DC.subject", item),
    ["DC.rights", licenseOf(site)],
  ];
}

/** What Open Graph has of an article besides what it has of every page (ogp.me). */
export function articleMetadata(issue: Issue, site: Site): Meta[] {
  const changed = lastChange(issue);
  const { image } = issue;
  return filled([
    ["article:published_time", issue.date.instant],
    ["article:modified_time", changed > issue.date.day ? changed : undefined],
    ...issue.byline.map(({ path }): Draft => ["article:author", urlOf(site, path)]),
    ...issue.topics.map(({ name }): Draft => ["article:tag", name]),
    ["og:image", image && urlOf(site, attachmentOf(issue, image.src))],
    ["og:image:alt", image?.alt],
  ]);
}

const authors = (name: string, item: CslItem): Draft[] =>
  item.author.map((author) => [name, nameInParts(author)]);

const subjects = (name: string, item: CslItem): Draft[] =>
  (item.keyword?.split("; ") ?? []).map((subject) => [name, subject]);

function dateOf({ issued }: CslItem, separator: string): string {
  const parts = issued["date-parts"][0].map((part) => String(part).padStart(2, "0"));
  return parts.join(separator);
}

function filled(drafts: readonly Draft[]): Meta[] {
  return drafts.flatMap(([name, content]): Meta[] => (content ? [[name, content]] : []));
}

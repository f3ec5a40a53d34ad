import type { CorrectionComment, NewsArticle, PublicationIssue, Thing } from "schema-dts";
import type { Issue } from "../../archive/archive.ts";
import { attachmentOf } from "../../archive/attachment-of.ts";
import { urlOf } from "../../archive/href.ts";
import { lastChange } from "../../archive/last-change.ts";
import type { Site, TopicRecord } from "../../content/records.ts";
import { archiveToPeriodical, licenseOf, publisherOf } from "./archive-to-periodical.ts";
import { authorToThing } from "./author-to-thing.ts";

/**
 * An issue as a `NewsArticle`, which in schema.org is also what "provides background context": it
 * has authors, a headline and a text. Its number makes it a part of a `PublicationIssue`.
 */
export function issueToArticle(issue: Issue, site: Site): NewsArticle {
  const url = urlOf(site, issue.path);
  const changed = lastChange(issue);
  return {
    "@type": "NewsArticle",
    "@id": `${url}#issue`,
    url,
    mainEntityOfPage: url,
    headline: issue.title,
    description: issue.dek,
    author: issue.byline.map((author) => authorToThing(author, site)),
    publisher: publisherOf(site),
    datePublished: issue.date.instant,
    dateModified: changed > issue.date.day ? changed : undefined,
    inLanguage: issue.lang ?? site.language,
    license: licenseOf(site),
    image: issue.image && urlOf(site, attachmentOf(issue, issue.image.src)),
    isBasedOn: issue.source?.url,
    isPartOf: wholeOf(issue, site),
    about: issue.topics.length > 0 ? issue.topics.map((topic) => toThing(topic, site)) : undefined,
    correction: correctionsOf(issue),
  };
}

/** The periodical, with the number and volume between them where they are printed. */
function wholeOf({ number, volume, date }: Issue, site: Site) {
  const periodical = archiveToPeriodical(site);
  const whole: PublicationIssue["isPartOf"] =
    volume === undefined
      ? periodical
      : { "@type": "PublicationVolume", volumeNumber: volume, isPartOf: periodical };
  if (number === undefined) return whole;
  const numbered: PublicationIssue = {
    "@type": "PublicationIssue",
    issueNumber: number,
    datePublished: date.instant,
    isPartOf: whole,
  };
  return numbered;
}

const typeOf = {
  subject: "DefinedTerm",
  organization: "Organization",
  person: "Person",
  place: "Place",
  law: "Legislation",
  // Search engines refuse an `Event` without a day.
  event: "DefinedTerm",
} as const satisfies Record<TopicRecord["kind"], string>;

/** What an issue is about. */
function toThing({ kind, name, path }: TopicRecord, site: Site): Thing {
  return { "@type": typeOf[kind], name, url: urlOf(site, path) };
}

function correctionsOf({ corrections }: Issue): CorrectionComment[] | undefined {
  if (corrections.length === 0) return undefined;
  return corrections.map(({ date, note }) => ({
    "@type": "CorrectionComment",
    text: note,
    datePublished: date,
  }));
}

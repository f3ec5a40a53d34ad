import type { PictureSize } from "../content/picture-size.ts";
import type {
  AuthorRecord,
  IssueRecord,
  PageRecord,
  Site,
  TopicRecord,
} from "../content/records.ts";
import type { Reference, Text } from "../markdown/text.ts";
import type { Counted } from "./count-each.ts";
import type { PinnedCopies } from "./kept-copy.ts";
import type { Coverage } from "./mentions/coverage.ts";
import type { TopicFinder } from "./mentions/topic-finder.ts";

/** Whether readers can see an issue already. */
export type Status = "published" | "draft" | "scheduled";

export interface Issue extends IssueRecord {
  status: Status;
  text: Text;
  byline: AuthorRecord[];
  topics: TopicRecord[];
  /** The bio of each author that was true on the day of the issue, as HTML; authors without one are left out. */
  authorNotes: { author: AuthorRecord; html: string }[];
  /** Corrections, newest first, as HTML. */
  correctionNotes: { date: string; html: string }[];
  /** At the usual pace of silent reading; at least 1. */
  readingMinutes: number;
  /** The issue published before this one. */
  previous?: IssueRecord;
  /** The issue published after this one. */
  next?: IssueRecord;
}

/** What was put right in an issue after its publication. */
export interface Correction {
  issue: Issue;
  /** `YYYY-MM-DD`. */
  date: string;
  /** The note, as HTML, in the language of the issue. */
  html: string;
}

export interface Topic extends TopicRecord {
  /** The description, as HTML. */
  description: string;
  broaderTopic?: TopicRecord;
  narrowerTopics: TopicRecord[];
  /** Issues tagged with it, newest first. */
  issues: Issue[];
  /** What the issues have on it, newest first: those tagged with it and those that mention it. */
  coverage: Coverage[];
  /** The part of its coverage that its own page shows: all, or the newest of a long dossier. */
  latest: Coverage[];
  /** The years of a dossier that is too long for one page, newest first; none for others. */
  years: TopicYear[];
  /** Topics that appear in the same issues, most often first, with the number of those issues. */
  related: Counted<TopicRecord>[];
  /** Who wrote the issues tagged with it, most first. */
  authors: Counted<AuthorRecord>[];
}

/** A year of a long dossier. */
export interface TopicYear {
  year: number;
  path: string;
  coverage: Coverage[];
}

export interface Author extends AuthorRecord {
  /** The latest bio, as HTML. */
  bio?: string;
  /** Every bio with the day from which it was true, latest first, as HTML; none without dates. */
  bioHistory: { from: string; html: string }[];
  /** Newest first. */
  issues: Issue[];
  /** The topics of those issues, most often first. */
  topics: Counted<TopicRecord>[];
  /** Who signed issues together with this author, most often first. */
  coAuthors: Counted<AuthorRecord>[];
}

export interface Page extends PageRecord {
  text: Text;
}

export interface Year {
  year: number;
  path: string;
  /** Newest first. */
  issues: Issue[];
}

/** An issue that links to an outlet, and its links to it. */
export interface Citation {
  issue: Issue;
  links: Reference[];
}

/** Somebody on the web whom issues link to. */
export interface Outlet {
  /** The registrable domain, in Unicode: `nytimes.com`, `x.github.io`. */
  domain: string;
  path: string;
  /** Newest first. */
  citations: Citation[];
}

/** All that the site shows, in the orders in which it shows it. */
export interface Archive {
  site: Site;
  /** Newest first. */
  issues: Issue[];
  /** Newest first; years without an issue are left out. */
  years: Year[];
  /** By name. */
  topics: Topic[];
  /** The pages of long dossiers, by topic, newest first. */
  topicYears: (TopicYear & { topic: Topic })[];
  /** Finds topics by their names and aliases in text. */
  topicFinder: TopicFinder;
  /** As in an index, by `sortName`. */
  authors: Author[];
  pages: Page[];
  /** Most cited first. */
  outlets: Outlet[];
  /** Archived copies that the editors chose. */
  copies: PinnedCopies;
  /** Newest first. */
  corrections: Correction[];
  /** Old addresses, each with the path of the page that it leads to. */
  redirects: { from: string; to: string; title: string }[];
  /** Files of the content folder to be copied, each with its path on the site. */
  files: { file: string; path: string }[];
  /** How large pictures are, by their paths on the site. */
  pictures: ReadonlyMap<string, PictureSize>;
}

import type { PictureSize } from "../content/picture-size.ts";
import type {
  AuthorRecord,
  IssueRecord,
  PageRecord,
  Site,
  TopicRecord,
} from "../content/records.ts";
import type { Text } from "../markdown/text.ts";

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

export interface Topic extends TopicRecord {
  /** The description, as HTML. */
  description: string;
  broaderTopic?: TopicRecord;
  narrowerTopics: TopicRecord[];
  /** Issues tagged with it, newest first. */
  issues: Issue[];
}

export interface Author extends AuthorRecord {
  /** The latest bio, as HTML. */
  bio?: string;
  /** Newest first. */
  issues: Issue[];
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

/** All that the site shows, in the orders in which it shows it. */
export interface Archive {
  site: Site;
  /** Newest first. */
  issues: Issue[];
  /** Newest first; years without an issue are left out. */
  years: Year[];
  /** By name. */
  topics: Topic[];
  /** As in an index, by `sortName`. */
  authors: Author[];
  pages: Page[];
  /** Old addresses, each with the path of the page that it leads to. */
  redirects: { from: string; to: string; title: string }[];
  /** Files of the content folder to be copied, each with its path on the site. */
  files: { file: string; path: string }[];
  /** How large pictures are, by their paths on the site. */
  pictures: ReadonlyMap<string, PictureSize>;
}

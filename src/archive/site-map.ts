import { Memo } from "../content/memo.ts";
import {
  attachmentPath,
  authorPath,
  feedPaths,
  fixedPaths,
  pathOfFile,
  publicPath,
  topicPath,
  yearPath,
} from "../content/paths.ts";
import type { PictureSize } from "../content/picture-size.ts";
import type {
  AuthorRecord,
  Content,
  IssueRecord,
  PageRecord,
  TopicRecord,
} from "../content/records.ts";

/** What stands where on the site, for those who write links. */
export interface SiteMap {
  /** The path on the site of every record, by its file. */
  records: Map<string, string>;
  /** Files that exist but are not published: drafts and issues of a later day. */
  unpublished: Set<string>;
  /** Files beside the records. */
  attachments: Set<string>;
  /** All files that a link can name: records and attachments. */
  files: Set<string>;
  /** Every path that will answer. */
  paths: Set<string>;
  /** How large pictures are, by their paths. */
  pictures: Map<string, PictureSize>;
}

let last: { key: string; map: SiteMap } | undefined;

/**
 * Maps the site that `published` will make; `all` also holds what is not published. It is the same
 * map as the last time if the same stands where it stood, so that what was found on it is still right.
 */
export function siteMapOf(published: Content, all: Content): SiteMap {
  const records = [...all.issues, ...all.authors, ...all.topics, ...all.pages];
  const shown = new Set<AnyRecord>([...published.issues, ...published.pages]);
  const key = [
    ...records.map(
      (record) => `${shown.has(record)} ${places.of(record, [], () => placesOf(record))}`,
    ),
    ...[...all.attachments, ...all.publicFiles, ...all.failed],
    JSON.stringify([...all.pictureSizes]),
  ].join("\n");
  if (last?.key !== key) last = { key, map: mapSite(published, all) };
  return last.map;
}

type AnyRecord = IssueRecord | AuthorRecord | TopicRecord | PageRecord;

const places = new Memo<AnyRecord, string>();

/** All of a record that decides which addresses the site has. */
function placesOf(record: AnyRecord): string {
  const { file, aliases } = record;
  if (!("date" in record)) return JSON.stringify([file, aliases]);
  const { date, tags, authors } = record;
  return JSON.stringify([file, aliases, date.year, tags, authors]);
}

/** See `siteMapOf`. */
export function mapSite(published: Content, all: Content): SiteMap {
  const { issues, authors, topics, pages: contentPages } = published;
  const records = [...issues, ...authors, ...topics, ...contentPages];
  // A file with errors will have its page once they are mended: no link to it is broken.
  const failed = published.failed.map((file) => ({ file, path: pathOfFile(file) }));
  const pages = [...records, ...failed];
  const isPublished = new Set(pages.map(({ file }) => file));
  const hidden = [...all.issues, ...all.pages].filter(({ file }) => !isPublished.has(file));
  return {
    records: new Map(pages.map(({ file, path }) => [file, path])),
    unpublished: new Set(hidden.map(({ file }) => file)),
    attachments: new Set(published.attachments),
    files: new Set([...isPublished, ...published.attachments]),
    paths: new Set([
      ...fixedPaths,
      ...pages.map(({ path }) => path),
      ...[...issues, ...authors, ...contentPages].flatMap(({ aliases }) => aliases),
      ...issues.map(({ date }) => yearPath(date.year)),
      ...followed(issues).flatMap(feedPaths),
      ...published.attachments.map(attachmentPath),
      ...published.publicFiles.map(publicPath),
    ]),
    pictures: new Map(
      [...published.pictureSizes].map(([file, size]) => [pathOfPicture(file), size]),
    ),
  };
}

/** The pages that have a feed: those of topics and authors with an issue. */
function followed(issues: IssueRecord[]): string[] {
  return [
    ...new Set(issues.flatMap(({ tags }) => tags.map(topicPath))),
    ...new Set(issues.flatMap(({ authors }) => authors.map(authorPath))),
  ];
}

const pathOfPicture = (file: string): string =>
  file.startsWith("public/") ? publicPath(file) : attachmentPath(file);

import { attachmentPath, fixedPaths, publicPath, yearPath } from "../content/paths.ts";
import type { Content } from "../content/records.ts";

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
}

/** Maps the site that `published` will make; `all` also holds what is not published. */
export function mapSite(published: Content, all: Content): SiteMap {
  const { issues, authors, topics, pages } = published;
  const records = [...issues, ...authors, ...topics, ...pages];
  const isPublished = new Set(records.map(({ file }) => file));
  const hidden = [...all.issues, ...all.pages].filter(({ file }) => !isPublished.has(file));
  return {
    records: new Map(records.map(({ file, path }) => [file, path])),
    unpublished: new Set(hidden.map(({ file }) => file)),
    attachments: new Set(published.attachments),
    files: new Set([...isPublished, ...published.attachments]),
    paths: new Set([
      ...fixedPaths,
      ...records.map(({ path }) => path),
      ...[...issues, ...authors, ...pages].flatMap(({ aliases }) => aliases),
      ...issues.map(({ date }) => yearPath(date.year)),
      ...published.attachments.map(attachmentPath),
      ...published.publicFiles.map(publicPath),
    ]),
  };
}

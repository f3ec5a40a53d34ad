import type { z } from "zod";
import type { PictureSize } from "./picture-size.ts";
import type { PublicationDate } from "./publication-date.ts";
import type { authorSchema } from "./schema/author-schema.ts";
import type { issueSchema } from "./schema/issue-schema.ts";
import type { pinnedCopySchema } from "./schema/links-schema.ts";
import type { pageSchema } from "./schema/page-schema.ts";
import type { siteSchema } from "./schema/site-schema.ts";
import type { topicSchema } from "./schema/topic-schema.ts";
import type { Place } from "./yaml-document.ts";

/** A piece of Markdown and where it stands, so that what is wrong in it can be shown at its line. */
export interface MarkdownSource {
  text: string;
  /** Path of the file below the content folder. */
  file: string;
  /** The line of the file on which the text begins. */
  line: number;
}

/** What every record of a Markdown file has. */
export interface FileRecord {
  slug: string;
  /** Path of the file below the content folder. */
  file: string;
  /** Where the page stands on the site: `/issues/<slug>/`, not yet escaped for use in an address. */
  path: string;
  body: MarkdownSource;
  /** Where a piece of the front matter stands. */
  placeOf(path: readonly PropertyKey[]): Place;
}

type Merge<Base, Changes> = Omit<Base, keyof Changes> & Changes;

export type IssueRecord = FileRecord &
  Merge<z.infer<typeof issueSchema>, { date: PublicationDate; updated?: PublicationDate }>;

/** The part of an issue that names other records; readable even where the rest has errors. */
export type IssueReferences = Pick<IssueRecord, "file" | "placeOf" | "authors" | "tags" | "bios">;

export type AuthorRecord = FileRecord & Merge<z.infer<typeof authorSchema>, { sortName: string }>;

export type TopicRecord = FileRecord & z.infer<typeof topicSchema>;

export type PageRecord = FileRecord & z.infer<typeof pageSchema>;

export type Site = z.infer<typeof siteSchema> & {
  /** Where the site lives on its host: the path of `url`, with a slash at either end. */
  basePath: string;
  /** Where a piece of `site.yaml` stands. */
  placeOf(path: readonly PropertyKey[]): Place;
};

/** The archived copy that editors chose for the links to an address: an entry of `links.yaml`. */
export type PinnedCopy = z.infer<typeof pinnedCopySchema> & {
  /** As written. */
  address: string;
  /** Where the address stands in `links.yaml`. */
  place: Place;
};

/** Everything in a content folder, each list in the order of its files. */
export interface Content {
  site: Site;
  issues: IssueRecord[];
  authors: AuthorRecord[];
  topics: TopicRecord[];
  pages: PageRecord[];
  links: PinnedCopy[];
  /** Files of records that have errors, so that there is no record of them. */
  failed: string[];
  /** Paths below the content folder of all files that are not records: pictures, documents. */
  attachments: string[];
  /** Paths below the content folder of the files that the site holds as they are: `public/…`. */
  publicFiles: string[];
  /** How large the pictures among both are, by path. */
  pictureSizes: ReadonlyMap<string, PictureSize>;
}

import type { Archive } from "../archive/archive.ts";

/** A file of the site that is not a page. */
export interface OutputFile {
  /** Where it stands on the site. */
  path: string;
  /** Where making it takes time, it is made when it is read: a preview looks for one file among all. */
  readonly text: string;
}

/** Words of the site's language for those who read a file: the layouts' words, as far as files need them. */
export interface OutputWords {
  correction: string;
  corrections: string;
  topics: string;
  authors: string;
}

/**
 * Makes files of the site that are not pages; `pages` are the paths of all pages that are to be
 * found. What makes many files gives them one by one, so that they need not fit in memory together.
 */
export type Output = (
  archive: Archive,
  pages: readonly string[],
  words: OutputWords,
) => Iterable<OutputFile>;

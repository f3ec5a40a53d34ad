/**
 * `search/entry.json`, the only file of the index whose address stays while its content changes.
 * The browser's side of it is `layouts/client/search/edition.ts`.
 */
export interface SearchEntry {
  engine: Engine;
  /** The file below `search/` that holds the `IndexContents`. */
  contents: string;
  /** The folder below `search/` with the index's chunks of words, `0.pf_index` and so on. */
  words: string;
  /**
   * The folders below `search/` with the texts of the issues, `0.pf_fragment` and so on, and how many
   * each holds; oldest first.
   */
  texts: [folder: string, issues: number][];
  /** The file below `search/` that holds a `string[][]`, see `vocabularyOf`. */
  vocabulary: string;
  /** The file below `search/` that holds a `ListedName[]`. */
  names: string;
}

/** Pagefind's own program. */
export interface Engine {
  /** The folder below `search/` with `pagefind.js` and `engine.wasm`. */
  folder: string;
  /** What Pagefind wants to find as `pagefind-entry.json`. */
  entry: PagefindEntry;
}

/** Pagefind 1.6's entry file, as far as it matters here. */
export interface PagefindEntry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
  include_characters: string[];
}

/** What is known of the whole archive before a word is looked for. */
export interface IndexContents extends Facets {
  /** How many words each issue has, oldest first. */
  lengths: number[];
  /** Where each chunk begins, with spaces between: a word, or the beginning of one. */
  chunks: string;
  /** The names of what a result shows. */
  fields: string[];
}

/**
 * When the issues are from and what they are about, to filter, count and order results by.
 * Pagefind's own filters take twice as many bytes (10,000 issues, 1,000 authors).
 */
export interface Facets {
  /** The months, `YYYY-MM`, oldest first, and how many issues each has. */
  months: [month: string, issues: number][];
  /**
   * For each of the archive's names the issues that have it: the place of the first, oldest first,
   * and of each other how far it is from the one before.
   */
  names: number[][];
}

/** A topic or an author, to be offered while a name is typed, and as the first answer to it. */
export interface Name {
  kind: "topic" | "author";
  slug: string;
  name: string;
  /** Other spellings. */
  aliases?: string[];
  /** How many issues are about the topic or by the author. */
  issues: number;
}

/** A name in its file: without its slug if that is the `toSlug` of the name, as most are. */
export type ListedName = Omit<Name, "slug"> & Partial<Pick<Name, "slug">>;

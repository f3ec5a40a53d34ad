/**
 * `search/entry.json`, the only file of the index whose address stays while its content changes.
 * The browser's side of it is `layouts/client/search/search-index.ts`.
 */
export interface SearchEntry {
  /** Oldest first; each lies in `search/volumes/<key>/`. */
  volumes: { key: string; from: number; to: number; issues: number }[];
  /** The file below `search/` that holds a `string[][]`, see `vocabularyOf`. */
  vocabulary: string;
  /** The file below `search/` that holds a `Name[]`. */
  names: string;
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

/**
 * `search/entry.json`, the only file of the index whose address stays while its content changes.
 * The browser's side of it is `layouts/client/volumes.ts`.
 */
export interface SearchEntry {
  /** Oldest first; each lies in `search/volumes/<key>/`. */
  volumes: { key: string; from: number; to: number; issues: number }[];
}

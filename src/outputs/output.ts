import type { Archive } from "../archive/archive.ts";

/** A file of the site that is not a page. */
export interface Output {
  /** Where it stands on the site. */
  path: string;
  /** `pages` are the paths of all pages that are to be found. */
  render(archive: Archive, pages: readonly string[]): string;
}

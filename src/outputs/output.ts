import type { Archive } from "../archive/archive.ts";

/** A file of the site that is not a page. */
export interface Output {
  /** Where it stands on the site. */
  path: string;
  render(archive: Archive): string;
}

import type { Archive } from "../../src/archive/archive.ts";
import { fileOfPath } from "../../src/content/paths.ts";

export type List =
  | "issues"
  | "years"
  | "topics"
  | "topicYears"
  | "authors"
  | "pages"
  | "outlets"
  | "redirects";

/** Eleventy's instructions for the pages that a file of `layouts/pages/` makes. */
export interface Family {
  pagination?: {
    data: `archive.${List}`;
    size: 1;
    alias: string;
    before?: (list: never[]) => unknown[];
  };
  permalink: string | ((data: Record<string, unknown>) => string);
  eleventyExcludeFromCollections: true;
}

/**
 * A page for each member of a list of the archive, which the page gets under the name `alias`;
 * `isOfFamily` leaves out members whose page another family makes.
 */
export function pageForEach<L extends List>(
  list: L,
  alias: string,
  pathOf: (member: Archive[L][number]) => string,
  isOfFamily?: (member: Archive[L][number]) => boolean,
): Family {
  return {
    pagination: {
      data: `archive.${list}`,
      size: 1,
      alias,
      ...(isOfFamily && { before: (members: Archive[L][number][]) => members.filter(isOfFamily) }),
    },
    permalink: (data) => fileOfPath(pathOf(data[alias] as Archive[L][number])),
    eleventyExcludeFromCollections: true,
  };
}

/** One page. */
export function pageAt(path: string): Family {
  return { permalink: fileOfPath(path), eleventyExcludeFromCollections: true };
}

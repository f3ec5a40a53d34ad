import type { Archive } from "../../src/archive/archive.ts";
import { fileOfPath } from "../../src/content/paths.ts";

type List =
  | "issues"
  | "years"
  | "topics"
  | "topicYears"
  | "authors"
  | "pages"
  | "outlets"
  | "redirects";

/** Eleventy's instructions for the pages that a file of `layouts/pages/` makes. */
interface Family {
  pagination?: { data: string; size: 1; alias: string };
  permalink: string | ((data: Record<string, unknown>) => string);
  eleventyExcludeFromCollections: true;
}

/** A page for each member of a list of the archive, which the page gets under the name `alias`. */
export function pageForEach<L extends List>(
  list: L,
  alias: string,
  pathOf: (member: Archive[L][number]) => string,
): Family {
  return {
    pagination: { data: `archive.${list}`, size: 1, alias },
    permalink: (data) => fileOfPath(pathOf(data[alias] as Archive[L][number])),
    eleventyExcludeFromCollections: true,
  };
}

/** One page. */
export function pageAt(path: string): Family {
  return { permalink: fileOfPath(path), eleventyExcludeFromCollections: true };
}

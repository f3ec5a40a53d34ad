import type { Archive } from "../../src/archive/archive.ts";

type List = "issues" | "years" | "topics" | "authors" | "pages" | "redirects";

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
    permalink: (data) => toFile(pathOf(data[alias] as Archive[L][number])),
    eleventyExcludeFromCollections: true,
  };
}

/** One page. */
export function pageAt(path: string): Family {
  return { permalink: toFile(path), eleventyExcludeFromCollections: true };
}

/** The file that answers a path on any static host: `/a/` and `/a` are `/a/index.html`. */
function toFile(path: string): string {
  if (path.endsWith("/")) return `${path}index.html`;
  return /\.\w+$/.test(path) ? path : `${path}/index.html`;
}

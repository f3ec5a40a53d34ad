import type { Archive } from "./archive.ts";

/** The paths of all pages that readers and search engines are to find, the home page first. */
export function pagePaths({ issues, years, topics, authors, pages }: Archive): string[] {
  return [
    "/",
    "/issues/",
    ...issues.map(({ path }) => path),
    ...years.map(({ path }) => path),
    "/topics/",
    ...topics.map(({ path }) => path),
    "/authors/",
    ...authors.map(({ path }) => path),
    "/search/",
    ...pages.map(({ path }) => path),
  ];
}

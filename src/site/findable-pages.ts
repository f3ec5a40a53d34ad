/** A page that Eleventy has written. */
export interface WrittenPage {
  /** Its path on the site; files that have none are no pages. */
  url: string | false;
  content: string;
}

/** The paths of the pages that readers and search engines are to find: all but those marked `noindex`. */
export function findablePages(written: readonly WrittenPage[]): string[] {
  return written
    .flatMap(({ url, content }) =>
      url === false || content.includes('name="robots" content="noindex"') ? [] : url,
    )
    .sort();
}

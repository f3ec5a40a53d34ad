/** The part of Pagefind 1.6's browser API that the search page uses. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
  }): PagefindInstance;
}

export interface PagefindInstance {
  filters(): Promise<unknown>;
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Where in the text the words of the query stand, counted in words. */
  words: number[];
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  meta: Record<string, string>;
  /** Title and text, with `<` and `>` escaped; Chinese and Japanese with U+200B between words. */
  raw_content: string;
  /** Where the words of the query stand, counted in words of the text. */
  weighted_locations: { location: number }[];
  /** Elements with an `id`, and where in the text they stand, counted in words. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

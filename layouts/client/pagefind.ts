/** The part of Pagefind 1.6's browser API that the search page uses. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    excerptLength: number;
    noWorker: boolean;
  }): PagefindInstance;
}

export interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(path: string, options: { baseUrl: string; excerptLength: number }): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    term: string | null,
    options: { filters?: Record<string, { any: string[] }>; sort?: { date: "asc" } },
  ): Promise<{ results: PagefindResult[]; filters: FilterCounts }>;
}

/** How many issues each value of each filter has. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  sub_results: PagefindPassage[];
}

export interface PagefindPassage {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

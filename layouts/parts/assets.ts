/** Where the bundled style sheet and scripts stand on the site. */
export interface Assets {
  styles: string;
  /** On every page that has no script of its own. */
  page: string;
  /** On the page of an issue. */
  issue: string;
  /** On the search page. */
  search: string;
  /** On the pages of topics. */
  dossier: string;
}

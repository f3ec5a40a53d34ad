/** Where the bundled style sheet and scripts stand on the site. */
export interface Assets {
  styles: string;
  issue: string;
  search: string;
}

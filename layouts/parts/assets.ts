/** Where the bundled style sheet and scripts stand on the site. */
export interface Assets {
  styles: string;
  search: string;
  dossier: string;
  issue: string;
}

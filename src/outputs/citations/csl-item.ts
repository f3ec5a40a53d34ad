/** A name in CSL's terms; a literal is never taken apart. */
export type CslName = { literal: string } | CslPersonName;

export interface CslPersonName {
  family: string;
  given: string;
  suffix?: string;
  /** The family name comes first, as in `Xi Jinping`, and is never turned round. */
  "static-ordering"?: true;
}

/** What can be cited, as CSL-JSON has it (csl-data.json of the Citation Style Language 1.0.2). */
export interface CslItem {
  id: string;
  type: "article-magazine";
  title: string;
  "container-title": string;
  author: CslName[];
  issued: { "date-parts": [[year: number, month: number, day: number]] };
  URL: string;
  language: string;
  publisher?: string;
  ISSN?: string;
  volume?: string;
  issue?: string;
  abstract?: string;
  /** Joined by `; `. */
  keyword?: string;
}

import type { Problem } from "../content/problem.ts";

/** A heading of a text, as its table of contents shows it. */
export interface Heading {
  /** 2 to 6; the shallowest heading of a text is always 2. */
  level: number;
  id: string;
  text: string;
}

/** The smallest thing that can be pointed at: a paragraph, a list item, a heading, a table … */
export interface Passage {
  kind: "paragraph" | "item" | "heading" | "table" | "code" | "html";
  /** Its anchor; absent where the text has none of its own (raw HTML, code). */
  id?: string;
  /** Paragraphs and items count from 1, as the margin shows them; footnotes and the rest do not. */
  number?: number;
  /** Plain text. */
  text: string;
  /** The same text, place by place, with U+FFFC for the letters of code in it: what is written about, not typed. */
  prose: string;
  /** The `id` of the heading above it; absent before the first heading. */
  section?: string;
  /** The line of the file on which it begins. */
  line: number;
}

/** A link or a picture, as written. */
export interface Reference {
  kind: "link" | "image";
  href: string;
  line: number;
  /** The words of the link; what the picture shows. */
  text: string;
  /** Of a picture that is said to show nothing, by `alt=""` in raw HTML. */
  isDecoration?: boolean;
}

/** Markdown, rendered to stand inside another page. */
export interface Fragment {
  html: string;
  /** What the allow-list for raw HTML dropped. */
  problems: Problem[];
}

/** Markdown, rendered. */
export interface Text extends Fragment {
  headings: Heading[];
  passages: Passage[];
  /** Every anchor that the HTML has, of whatever kind. */
  anchors: ReadonlySet<string>;
  references: Reference[];
}

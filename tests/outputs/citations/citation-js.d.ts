/** Citation.js ships no types: the surface that the tests use. */
declare module "@citation-js/core" {
  interface Read {
    title?: string;
    "container-title"?: string;
    author?: Record<string, unknown>[];
    issued?: { "date-parts": number[][] };
    URL?: string;
    publisher?: string;
    volume?: string;
    issue?: string;
    ISSN?: string;
  }

  export class Cite {
    constructor(text: string);
    data: Read[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";

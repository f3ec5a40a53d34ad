import { Parser } from "htmlparser2";
import type { Tag } from "./raw-html.ts";

/** An element of a piece of rendered HTML, and where it ends. */
export interface Element extends Tag {
  /** Where its closing tag begins and ends; the end of its opening tag if it has none. */
  contentEnd: number;
  closeEnd: number;
  /** The words in it. */
  text: string;
  /** Whether a link is around it, so that no other can be put there. */
  isInLink: boolean;
}

/** The elements of a piece of HTML, in the order of their opening tags. */
export function scanElements(html: string): Element[] {
  const elements: Element[] = [];
  const open: { element: Element; textStart: number }[] = [];
  let text = "";
  let links = 0;
  const parser = new Parser({
    ontext: (words) => {
      text += words;
    },
    onopentag: (name, attributes) => {
      const { startIndex: start, endIndex } = parser;
      const end = endIndex + 1;
      const ends = { contentEnd: end, closeEnd: end };
      const element = { name, attributes, start, end, ...ends, text: "", isInLink: links > 0 };
      elements.push(element);
      open.push({ element, textStart: text.length });
      if (name === "a") links += 1;
    },
    onclosetag: (name, isImplied) => {
      const { element, textStart } = open.pop() ?? {};
      if (element === undefined) return;
      if (name === "a") links -= 1;
      element.text = text.slice(textStart);
      if (isImplied) return;
      element.contentEnd = parser.startIndex;
      element.closeEnd = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return elements;
}

/** A piece of HTML put in the place of what stands between two positions; nothing stands there without `to`. */
export interface Edit {
  at: number;
  to?: number;
  html: string;
}

/** The HTML with edits made, which must not overlap. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const { at, to = at, html: put } of [...edits].sort((a, b) => a.at - b.at)) {
    result += html.slice(from, at) + put;
    from = to;
  }
  return result + html.slice(from);
}

import { pinPassages } from "../../src/markdown/pin-passages.ts";
import type { Passage } from "../../src/markdown/text.ts";
import { fill, type Words } from "../words/words.ts";
import { useSite } from "./site-context.ts";

/** Puts a link to itself into every passage of a text, named in the site's language. */
export function usePins(): (html: string, passages: readonly Passage[]) => string {
  const { words } = useSite();
  return (html, passages) => pinPassages(html, passages, (passage) => pinLabel(passage, words));
}

function pinLabel({ kind, number }: Passage, words: Words): string {
  if (number !== undefined) return fill(words.linkToParagraph, number);
  if (kind === "heading") return words.linkToSection;
  return kind === "table" ? words.linkToTable : words.linkToNote;
}

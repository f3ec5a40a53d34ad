import { fill, type Words } from "../../words/words.ts";
import type { Found } from "./answers.ts";

/** How many issues were found, and for which words: what is said aloud. */
export function summarize(
  { results, corrected, unread, leftOut }: Found,
  q: string,
  words: Words,
): string {
  const isAsked = (word: string) => word !== leftOut && !unread.includes(word);
  // A phrase would stand in quotation marks twice.
  const asked = (corrected?.words ?? q)
    .replace(/^"([^"]*)"$/, "$1")
    .split(/\s+/)
    .filter(isAsked)
    .join(" ");
  if (results.length === 0) return fill(words.nothingFound, asked);
  const issues = fill(results.length === 1 ? words.oneResult : words.manyResults, results.length);
  return q === "" ? fill(words.foundAll, issues) : fill(words.found, issues, asked);
}

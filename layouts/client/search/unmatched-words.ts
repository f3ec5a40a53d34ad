import { cutWords } from "./found-passages.ts";
import type { PagefindData } from "./pagefind.ts";

/** Shorter words are not worth a guess: every letter of them may be meant. */
const shortest = 4;

/**
 * The words of a query that none of the first results has, though the engine gave them: for a word
 * that it does not know it takes any that begins alike. Without results, all are.
 */
export function unmatchedWords(words: string, first: readonly PagefindData[]): string[] {
  const found = first.flatMap((data) => {
    const text = cutWords(data.raw_content);
    return data.weighted_locations.map(({ location }) => plain(text[location] ?? ""));
  });
  const asked = words.match(/[\p{L}\p{M}]+/gu) ?? [];
  return asked.filter((word) => {
    const wanted = plain(word);
    if (wanted.length < shortest || /\p{sc=Han}/u.test(word)) return false;
    // Stems differ in their last letters: `export` is found by `exported`, `policy` by `policies`.
    const stem = wanted.slice(0, Math.max(shortest, wanted.length - 3));
    return !found.some((word) => word.includes(wanted) || word.includes(stem));
  });
}

/** Without case, accents and the signs around it. */
const plain = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

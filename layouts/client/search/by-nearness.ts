import type { PagefindResult } from "./pagefind.ts";

/**
 * Ranks results of several words (Pagefind scores each word by itself): an issue in which the words
 * stand together comes before one in which they lie apart.
 */
export function byNearness(results: readonly PagefindResult[], words: number): PagefindResult[] {
  if (words < 2) return [...results];
  const scored = results.map((result) => ({
    result,
    score: result.score * (1 + 8 * nearness(result.words, words) ** 4),
  }));
  return scored.sort((a, b) => b.score - a.score).map(({ result }) => result);
}

/** The largest part of `words` places that lie in a run of as many words of the text: 1 for a phrase. */
export function nearness(places: readonly number[], words: number): number {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  let best = 0;
  let first = 0;
  sorted.forEach((place, last) => {
    while (place - (sorted[first] ?? place) >= words) first++;
    best = Math.max(best, last - first + 1);
  });
  return best / words;
}

import { closest, distance } from "fastest-levenshtein";

/**
 * The candidate that a misspelt word most likely stands for, or `undefined` when none is near:
 * at most two letters off, or a third of the word's length where that is more.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const normal = new Map([...candidates].map((candidate) => [normalize(candidate), candidate]));
  if (normal.size === 0) return undefined;
  const best = closest(normalize(word), [...normal.keys()]);
  const limit = Math.max(2, Math.floor(word.length / 3));
  return distance(normalize(word), best) <= limit ? normal.get(best) : undefined;
}

/** ` — did you mean …?`, or nothing; to be put at the end of a sentence. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const best = nearest(word, candidates);
  return best === undefined ? "" : ` — did you mean \`${best}\`?`;
}

const normalize = (word: string): string => word.toLowerCase().replace(/[\s_]+/g, "-");

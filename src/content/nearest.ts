import { closest, distance } from "fastest-levenshtein";

/**
 * The candidate that a misspelt word most likely stands for, or `undefined` when none is near:
 * at most two letters off, or a third of the word's length where that is more.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = normalize(word);
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  const near = new Map<string, string>();
  for (const candidate of candidates) {
    const normal = normalize(candidate);
    if (Math.abs(normal.length - wanted.length) <= limit) near.set(normal, candidate);
  }
  if (near.size === 0) return undefined;
  const best = closest(wanted, [...near.keys()]);
  return distance(wanted, best) <= limit ? near.get(best) : undefined;
}

/** ` — did you mean …?`, or nothing; to be put at the end of a sentence. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const best = nearest(word, candidates);
  return best === undefined ? "" : ` — did you mean \`${best}\`?`;
}

const normalize = (word: string): string => word.toLowerCase().replace(/[\s_]+/g, "-");

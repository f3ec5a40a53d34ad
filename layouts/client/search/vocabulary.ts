import { distance } from "fastest-levenshtein";

/** The words of the archive, to find the one that was meant by one that was not found. */
export class Vocabulary {
  readonly #lists: readonly (readonly string[])[];

  /** See `vocabularyOf` in `src/search/vocabulary.ts`. */
  constructor(lists: readonly (readonly string[])[]) {
    this.#lists = lists;
  }

  /**
   * The word that was most likely meant; none for a word that is known, that begins a known one (it
   * may still be typed), or that none is near: one letter off, two from eight letters on, and two
   * letters exchanged count as one.
   */
  nearest(misspelt: string): string | undefined {
    const wanted = misspelt.toLowerCase();
    if (wanted.length < 4 || this.#isKnown(wanted)) return undefined;
    let limit = wanted.length < 8 ? 1.5 : 2.5;
    let best: string | undefined;
    for (const word of this.#lists.flat()) {
      if (Math.abs(word.length - wanted.length) > 2) continue;
      const away = cost(wanted, word);
      if (away >= limit) continue;
      best = word;
      limit = away;
    }
    return best;
  }

  #isKnown(wanted: string): boolean {
    return this.#lists.some((list) => list.some((word) => word.startsWith(wanted)));
  }
}

/** How unlike two words are; people seldom mistake the first letter. */
function cost(wanted: string, word: string): number {
  const letters = distance(wanted, word);
  const isExchanged =
    letters === 2 && wanted.length === word.length && sorted(wanted) === sorted(word);
  return (isExchanged ? 1 : letters) + (wanted[0] === word[0] ? 0 : 0.4);
}

const sorted = (word: string): string => [...word].sort().join("");

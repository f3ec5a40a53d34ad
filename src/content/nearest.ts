import { distance } from "fastest-levenshtein";

/** Words that can be meant, prepared so that one of thousands is found for each of thousands of misspellings. */
export class Spellings {
  readonly #words: { word: string; normal: string; letters: number }[];

  constructor(words: Iterable<string>) {
    this.#words = [...words].map((word) => {
      const normal = normalize(word);
      return { word, normal, letters: lettersIn(normal) };
    });
  }

  /**
   * The word that a misspelt one most likely stands for, or `undefined` when none is near:
   * one letter off, two where its name (what stands after the last `/`) has three, three where it has nine.
   */
  nearest(misspelt: string): string | undefined {
    const wanted = normalize(misspelt);
    const letters = lettersIn(wanted);
    let best: string | undefined;
    const { length } = wanted.replace(/\/$|\.\w+$/, "").replace(/^.*\//, "");
    let limit = length < 3 ? 1 : length < 9 ? 2 : 3;
    for (const { word, normal, letters: others } of this.#words) {
      // Each edit changes the set of letters by two at the most: this rules out nearly all words.
      if (Math.abs(normal.length - wanted.length) > limit) continue;
      if (countBits(letters ^ others) > 2 * limit) continue;
      const away = distance(wanted, normal);
      if (away > limit || (best !== undefined && away === limit)) continue;
      best = word;
      limit = away;
    }
    return best;
  }
}

const prepared = new WeakMap<object, Spellings>();

/** See `Spellings.nearest`; a set or list is prepared once. */
export function nearest(misspelt: string, words: Iterable<string> & object): string | undefined {
  const known = prepared.get(words) ?? new Spellings(words);
  prepared.set(words, known);
  return known.nearest(misspelt);
}

/** ` — did you mean …?`, or nothing; to be put at the end of a sentence. */
export function suggestion(misspelt: string, words: Iterable<string> & object): string {
  const best = nearest(misspelt, words);
  return best === undefined ? "" : ` — did you mean \`${best}\`?`;
}

const normalize = (word: string): string => word.toLowerCase().replace(/[\s_]+/g, "-");

/** The letters of a word as a set of 32 bits, in which some letters share a bit. */
function lettersIn(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function countBits(set: number): number {
  let bits = set;
  let count = 0;
  for (; bits !== 0; count++) bits &= bits - 1;
  return count;
}

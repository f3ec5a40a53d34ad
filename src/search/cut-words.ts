import type { Word } from "./pagefind-files.ts";

/**
 * How many numbers a chunk of words holds, before it may be ended. A search loads a chunk for each
 * word: larger ones bring more words that were not asked for, smaller ones make the list of them
 * longer (`npm run bench -- search`).
 */
const chunkSize = 1000;

/**
 * Words that begin with the same letters stay together. Pagefind 1.6 looks for a word and for its
 * stem, and for what goes on from the beginning of a word: this way they are mostly in one chunk.
 */
const kinLetters = 5;

/** Cuts the words of an index into chunks, in their order. */
export function* cutWords(words: Iterable<Word>, size: number = chunkSize): Generator<Word[]> {
  let chunk: Word[] = [];
  let held = 0;
  for (const word of words) {
    if (held >= size && !areKin(chunk.at(-1), word)) {
      yield chunk;
      chunk = [];
      held = 0;
    }
    chunk.push(word);
    held += sizeOf(word);
  }
  if (chunk.length > 0) yield chunk;
}

const areKin = (a: Word | undefined, [b]: Word): boolean =>
  a?.[0].slice(0, kinLetters) === b.slice(0, kinLetters);

function sizeOf([, pages, forms]: Word): number {
  let size = 1;
  for (const list of [pages, ...forms.map(([, pages]) => pages)])
    for (const [, places, inFields] of list) size += 1 + places.length + inFields.length;
  return size;
}

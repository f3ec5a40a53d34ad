import type { Posting, Word } from "./pagefind-files.ts";

/** The words of the index of a volume. */
export interface WordsOfVolume {
  /** In the order of their bytes. */
  words: Iterable<Word>;
  /** The place in the archive of the volume's first issue. */
  first: number;
  /** For each of the volume's fields its place among those of the whole index. */
  fields: readonly number[];
}

/** The words of all volumes as one index has them, in the order of their bytes. */
export function* mergeWords(volumes: readonly WordsOfVolume[]): Generator<Word> {
  const readers = volumes.map((volume) => new Reader(volume));
  for (;;) {
    const next = lowest(readers);
    if (next === undefined) return;
    yield mergeWord(next, readers.filter((reader) => reader.current?.[0] === next).map(take));
  }
}

/** Walks through the words of a volume. */
class Reader {
  readonly volume: WordsOfVolume;
  readonly #words: Iterator<Word>;
  current: Word | undefined;

  constructor(volume: WordsOfVolume) {
    this.volume = volume;
    this.#words = volume.words[Symbol.iterator]();
    this.advance();
  }

  advance(): void {
    const { done, value } = this.#words.next();
    this.current = done ? undefined : value;
  }
}

interface Taken {
  volume: WordsOfVolume;
  word: Word;
}

function take(reader: Reader): Taken[] {
  const { volume, current: word } = reader;
  reader.advance();
  return word === undefined ? [] : [{ volume, word }];
}

function lowest(readers: readonly Reader[]): string | undefined {
  let found: string | undefined;
  for (const { current } of readers) {
    if (current && (found === undefined || byBytes(current[0], found) < 0)) found = current[0];
  }
  return found;
}

/** Pagefind orders as UTF-8 does, which JavaScript does not beyond the Basic Multilingual Plane. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function mergeWord(stem: string, taken: readonly Taken[][]): Word {
  const parts = taken.flat();
  const forms = new Set(parts.flatMap(({ word: [, , forms] }) => forms.map(([form]) => form)));
  const pagesOf = (form: string) =>
    joinPostings(
      parts.map(({ volume, word: [, , forms] }) => ({
        volume,
        pages: forms.find(([other]) => other === form)?.[1] ?? [],
      })),
    );
  return [
    stem,
    joinPostings(parts.map(({ volume, word: [, pages] }) => ({ volume, pages }))),
    [...forms].map((form) => [form, pagesOf(form)]),
  ];
}

function joinPostings(lists: readonly { volume: WordsOfVolume; pages: Posting[] }[]): Posting[] {
  let last = 0;
  return lists.flatMap(({ volume: { first, fields }, pages }) => {
    const [head, ...others] = renameFields(pages, fields);
    if (head === undefined) return [];
    const [distance, places, inFields] = head;
    const joined: Posting = [first + distance - last, places, inFields];
    last = others.reduce((page, [distance]) => page + distance, first + distance);
    return [joined, ...others];
  });
}

/** In nearly all archives every volume has the same fields. */
function renameFields(pages: Posting[], fields: readonly number[]): Posting[] {
  if (fields.every((field, i) => field === i)) return pages;
  return pages.map(([distance, places, inFields]) => [
    distance,
    places,
    inFields.map((place) => toField(place, fields)),
  ]);
}

/** Negative numbers are fields, others places in the last one named. */
function toField(place: number, fields: readonly number[]): number {
  if (place >= 0) return place;
  const field = fields[-place - 1];
  if (field === undefined) throw new Error(`A volume has no field ${-place - 1}.`);
  return -field - 1;
}

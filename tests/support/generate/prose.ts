import type { Random } from "./random.ts";

/** A name as in a byline and as in an index. */
export interface PersonName {
  name: string;
  sortName: string;
}

/** Running text of a language. */
export interface Prose {
  /** What stands between words. */
  space: string;
  /** A sentence as its words, the full stop with the last. */
  sentence(random: Random): string[];
  /** A few words without punctuation: a link's text, a list item, a cell. */
  phrase(random: Random, words: number): string;
  title(random: Random): string;
  person(random: Random): PersonName;
  organization(random: Random): string;
  /** What stands under recurring headings. */
  recurring: readonly string[];
  /** Words of the file's name; empty where the name is to be a number. */
  slugWords(random: Random): string;
  /** Longer than any line. */
  longWord: string;
  /** A passage in another script. */
  foreign: readonly string[];
}

/** The plain text of a number of sentences. */
export function plain(prose: Prose, random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => prose.sentence(random).join(prose.space)).join(
    prose.space,
  );
}

import type { TopicRecord } from "../../content/records.ts";
import { blankAddresses } from "./blank-addresses.ts";
import { cutWords, type Word } from "./cut-words.ts";
import { type Spelling, spellingsOf } from "./spelling.ts";

/** A place in a text that names a topic, with a possessive `’s` where there is one. */
export interface Mention {
  /** The slugs of the topics that have this spelling: nearly always one. */
  slugs: string[];
  start: number;
  end: number;
}

/** Where a spelling can go on from the words read so far, and which spellings end with the next. */
interface Node {
  next: Map<string, Node>;
  ends: Map<string, Spelling[]>;
}

const newNode = (): Node => ({ next: new Map(), ends: new Map() });

const possessive = /^['’]s(?![\p{L}\p{N}])/u;

/**
 * Finds topics by their names and aliases in text: whole words only, the longest spelling first,
 * so that “ZTE Corporation” is one mention and not two. All spellings share one tree of words, which
 * each word of a text is looked up in: the work grows with the text, not with the number of topics.
 */
export class TopicFinder {
  static #last: { names: string; finder: TopicFinder } | undefined;
  readonly #root = newNode();

  constructor(topics: readonly TopicRecord[]) {
    for (const spelling of topics.flatMap(spellingsOf)) this.#plant(spelling);
  }

  /** The finder of the last time, if the topics still have the same names: what it found is still right. */
  static of(topics: readonly TopicRecord[]): TopicFinder {
    const names = JSON.stringify(
      topics.map(({ slug, name, aliases, kind }) => [slug, name, aliases, kind]),
    );
    if (TopicFinder.#last?.names !== names) {
      TopicFinder.#last = { names, finder: new TopicFinder(topics) };
    }
    return TopicFinder.#last.finder;
  }

  /** The mentions in a text, in its order; none overlaps another. */
  find(text: string): Mention[] {
    const words = cutWords(blankAddresses(text));
    const mentions: Mention[] = [];
    for (let i = 0; i < words.length; ) {
      const found = this.#longestAt(words, i, text);
      if (found) mentions.push(found.mention);
      i += found?.words ?? 1;
    }
    return mentions;
  }

  #plant(spelling: Spelling): void {
    const keys = keysOf(cutWords(spelling.text), spelling.text);
    let node = this.#root;
    for (const key of keys.slice(0, -1)) {
      const known = node.next.get(key) ?? newNode();
      node.next.set(key, known);
      node = known;
    }
    for (const key of spelling.lastForms.map((form) => joinKey(keys, form))) {
      node.ends.set(key, [...(node.ends.get(key) ?? []), spelling]);
    }
  }

  #longestAt(
    words: readonly Word[],
    first: number,
    text: string,
  ): { mention: Mention; words: number } | undefined {
    let longest: { mention: Mention; words: number } | undefined;
    let node: Node | undefined = this.#root;
    for (let i = first; node !== undefined; i++) {
      const word = words[i];
      if (word === undefined) break;
      const key = keyOf(word, i === first ? undefined : words[i - 1], text);
      const candidates = node.ends.get(key);
      if (candidates) {
        const found = words.slice(first, i + 1);
        const agreeing = candidates.filter((spelling) => spelling.agrees(found, text));
        if (agreeing.length > 0) {
          longest = { mention: toMention(agreeing, found, text), words: i + 1 - first };
        }
      }
      node = node.next.get(key);
    }
    return longest;
  }
}

function toMention(spellings: Spelling[], found: readonly Word[], text: string): Mention {
  const [tail = ""] = spellings.map((spelling) => spelling.tail);
  const end = (found.at(-1)?.end ?? 0) + tail.length;
  const [suffix = ""] = possessive.exec(text.slice(end, end + 3)) ?? [];
  return {
    slugs: [...new Set(spellings.map(({ slug }) => slug))],
    start: found[0]?.start ?? 0,
    end: end + suffix.length,
  };
}

const keysOf = (words: readonly Word[], text: string): string[] =>
  words.map((word, i) => keyOf(word, words[i - 1], text));

/** A word with what stands between it and the last one; hyphen and space are the same. */
function keyOf(word: Word, before: Word | undefined, text: string): string {
  if (before === undefined) return word.text.toLowerCase();
  if (word.start - before.end === 1 && text[before.end] === " ") {
    return ` ${word.text.toLowerCase()}`;
  }
  return between(text.slice(before.end, word.start)) + word.text.toLowerCase();
}

const between = (gap: string): string => gap.replace(/[\s\p{Pd}]+/gu, " ").replaceAll("’", "'");

/** The last of `keys` with another form of its word. */
function joinKey(keys: readonly string[], form: string): string {
  const [, gap = ""] = /^([^\p{L}\p{M}\p{N}]*)/u.exec(keys.at(-1) ?? "") ?? [];
  return gap + form;
}

import { toSlug } from "../content/slug.ts";

/** How much of a text its anchor repeats. */
interface Longest {
  words: number;
  letters: number;
  /** Letters of a word that is not ASCII: Chinese, without spaces, is one long word. */
  unspaced: number;
}

/** Enough to be read, short enough to be typed. */
const passage: Longest = { words: 7, letters: 48, unspaced: 14 };

/** A heading is its own name: all of it, so that editors can write links to it by heart. */
const heading: Longest = { words: 24, letters: 120, unspaced: 40 };

/** Anchors of the page around the text, and those that footnotes get: none of them is free. */
const reserved = /^(?:main|cite|fn(?:ref)?\d+(?::\d+)?)$/;

/** Gives each heading and passage of a text an anchor of its own, made of its first words. */
export class Anchors {
  readonly #taken = new Set<string>();

  /** Takes an anchor that the text itself asks for; false if it is not free. */
  claim(anchor: string): boolean {
    if (reserved.test(anchor) || this.#taken.has(anchor)) return false;
    this.#taken.add(anchor);
    return true;
  }

  /** A free anchor from the words of a heading, or from the first words of a passage. */
  assign(words: string, kind: "heading" | "passage" = "passage"): string {
    const stem = firstWords(words, kind === "heading" ? heading : passage) || kind;
    let anchor = stem;
    for (let n = 2; !this.claim(anchor); n++) anchor = `${stem}-${n}`;
    return anchor;
  }
}

function firstWords(text: string, longest: Longest): string {
  let anchor = "";
  for (const word of toSlug(text.slice(0, 400)).split("-").slice(0, longest.words)) {
    const part = /[^\p{ASCII}]/u.test(word) ? [...word].slice(0, longest.unspaced).join("") : word;
    const next = anchor === "" ? part : `${anchor}-${part}`;
    if (anchor !== "" && next.length > longest.letters) break;
    anchor = next.slice(0, longest.letters);
  }
  return anchor;
}

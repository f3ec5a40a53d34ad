import { toSlug } from "../content/slug.ts";

/** How much of a passage its anchor repeats: enough to be read, short enough to be typed. */
const longest = { letters: 48, words: 7, unspaced: 14 };

/** Gives each heading and passage of a text an anchor of its own, made of its first words. */
export class Anchors {
  readonly #taken = new Set<string>();

  /** Takes an anchor that the text itself asks for; false if it is taken. */
  claim(anchor: string): boolean {
    if (this.#taken.has(anchor)) return false;
    this.#taken.add(anchor);
    return true;
  }

  /** A free anchor from the first words of a passage. */
  assign(words: string): string {
    const stem = firstWords(words) || "passage";
    let anchor = stem;
    for (let n = 2; !this.claim(anchor); n++) anchor = `${stem}-${n}`;
    return anchor;
  }
}

function firstWords(words: string): string {
  let anchor = "";
  for (const word of toSlug(words.slice(0, 200)).split("-").slice(0, longest.words)) {
    // Text without spaces between words (Chinese) is one long "word".
    const part = /[^\p{ASCII}]/u.test(word) ? [...word].slice(0, longest.unspaced).join("") : word;
    const next = anchor === "" ? part : `${anchor}-${part}`;
    if (anchor !== "" && next.length > longest.letters) break;
    anchor = next.slice(0, longest.letters);
  }
  return anchor.replace(/-$/, "");
}

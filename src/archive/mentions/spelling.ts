import type { TopicRecord } from "../../content/records.ts";
import { cutWords, type Word } from "./cut-words.ts";
import { wordForms } from "./word-forms.ts";

/** A name or alias of a topic, as it is looked for in text. */
export interface Spelling {
  slug: string;
  text: string;
  /** The last word in lower case, as it can stand in text: singular and plural. */
  lastForms: string[];
  /** Signs after the last word that must be there too: `++` of C++. */
  tail: string;
  /** Whether words of a text that differ from it in letter case at the most, or in number, are meant. */
  agrees(found: readonly Word[], text: string): boolean;
}

/** What is called by a name, which begins with a capital: `Apple`, not `apple`. */
const named: readonly TopicRecord["kind"][] = ["organization", "person", "place"];

/** The spellings of a topic; those without a letter are left out. */
export function spellingsOf({ slug, name, aliases, kind }: TopicRecord): Spelling[] {
  const texts = [...new Set([name, ...aliases])].map((text) => text.normalize("NFC"));
  return texts
    .filter((text) => cutWords(text).length > 0)
    .map((text) => toSpelling(slug, text, named.includes(kind)));
}

function toSpelling(slug: string, text: string, isName: boolean): Spelling {
  const words = cutWords(text);
  const last = words.at(-1)?.text ?? "";
  const [, tail = ""] = /([^\p{L}\p{M}\p{N}\s.,;:!?'’"”)\]]*)$/u.exec(text) ?? [];
  const isAcronym = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  const lower = last.toLowerCase();
  return {
    slug,
    text,
    lastForms: isAcronym ? [lower, `${lower}s`] : wordForms(lower),
    tail,
    agrees: (found, inText) => {
      if (!inText.startsWith(tail, found.at(-1)?.end)) return false;
      if (isAcronym) return isSameAcronym(words, found);
      return !isName || startsAlike(words[0], found[0]);
    },
  };
}

/** Letter for letter; only the last word may have the `s` of the plural: `PLAs`, never `bis` for BIS. */
function isSameAcronym(words: readonly Word[], found: readonly Word[]): boolean {
  return words.every(({ text }, i) => {
    const other = found[i]?.text;
    return other === text || (i === words.length - 1 && other === `${text}s`);
  });
}

function startsAlike(word: Word | undefined, found: Word | undefined): boolean {
  const isCapital = /^\p{Lu}/u.test(word?.text ?? "");
  return !isCapital || /^\p{Lu}/u.test(found?.text ?? "");
}

import { SMALL_WORDS, titleCase } from "title-case";
import type { CslItem } from "./csl-item.ts";

const smallWords = new Set([...SMALL_WORDS, "from", "into", "onto", "off"]);
const titleTerminators = new Set([":", "?", "!"]);

/**
 * A title in the capitals that Chicago, MLA and the Bluebook (rule 8) ask of English titles. Nothing is
 * made small: the archive does not know which words are names.
 */
export function headline({ title, language }: CslItem): string {
  const isEnglish = new Intl.Locale(language).language === "en";
  return isEnglish ? titleCase(title, { smallWords, titleTerminators }) : title;
}

/** A title between quotation marks; double ones inside it become single ones, and those inside these double. */
export function quoted(title: string, mark: "." | ","): string {
  const inner = title.replace(
    /“([^”]*)”/gu,
    (_, words: string) => `‘${words.replace(/‘(.*?)’(?!\p{L})/gu, "“$1”")}’`,
  );
  return `“${closed(inner, mark)}”`;
}

/** A text and the mark after it: inside closing quotation marks, as in America, and never after another. */
export function closed(text: string, mark: "." | ","): string {
  // Without a quotation that it ends, `’` is an apostrophe.
  const end = text.includes("‘") ? /^(.*?)([’”]*)$/su : /^(.*?)(”*)$/su;
  const [, words = text, quotes = ""] = end.exec(text) ?? [];
  const isEnded = mark === "." ? /[.?!…。？！]$/u.test(words) : /[,，]$/u.test(words);
  return isEnded ? text : words + mark + quotes;
}

/** Months as styles write them. */
const months = {
  long: "January February March April May June July August September October November December",
  /** MLA and the Bluebook (table T12). */
  short: "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.",
};

/** The parts of the day of publication. */
export function dayOf({ issued }: CslItem, length: keyof typeof months) {
  const [[year, month, day]] = issued["date-parts"];
  return { year, month: months[length].split(" ")[month - 1] ?? "", day };
}

import { chinese } from "./chinese.ts";
import { english } from "./english.ts";

/** What the site itself says to readers, in one language. */
export type Words = Record<keyof typeof english, string>;

/** The words of a language (BCP 47 tag); English where there are none yet. */
export function wordsOf(language: string): Words {
  return language.toLowerCase().split("-")[0] === "zh" ? chinese : english;
}

/** Puts values in the places of `{}`. */
export function fill(template: string, ...values: (string | number)[]): string {
  let next = 0;
  return template.replace(/\{\}/g, () => String(values[next++] ?? ""));
}

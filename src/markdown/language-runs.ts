/** A stretch of a text, with its language (BCP 47) where that is not the text's own. */
export interface Run {
  text: string;
  lang?: string;
}

/**
 * A stretch in characters of East Asia: letters of their scripts with the marks that are set among
 * them, full-width forms and the dot between the parts of a name included.
 */
const eastAsian =
  /[《「『【〈（]?[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}](?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3001-\u303f\uff01-\uff5eー]|·(?=\p{sc=Han}))*/gu;

/** Whether a text has a character of East Asia at all; the code points below are those of other scripts. */
export const hasEastAsian = (text: string): boolean => /[\u3000-\uffff]/.test(text);

const kana = /[\p{sc=Hira}\p{sc=Kana}]/u;

/**
 * Parts a text where its script changes to one that its language is not written in, so that it is
 * read aloud and set in its own language (WCAG 2.2, 3.1.2). Kana make a stretch Japanese; Chinese
 * otherwise. Languages that use the characters themselves are left whole.
 */
export function languageRuns(text: string, language: string): Run[] {
  if (!hasEastAsian(text) || /^(?:zh|ja|ko|yue|wuu|hak|nan)\b/i.test(language)) return [{ text }];
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(eastAsian)) {
    if (index > from) runs.push({ text: text.slice(from, index) });
    runs.push({ text: found, lang: kana.test(found) ? "ja" : "zh" });
    from = index + found.length;
  }
  if (from < text.length || runs.length === 0) runs.push({ text: text.slice(from) });
  return runs;
}

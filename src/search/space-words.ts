/**
 * Chinese in an archive of another language. Pagefind 1.6 cuts text to words by the language of the
 * whole index: in an English one a run of Chinese is a single word, found by its beginning only.
 * So its words are parted by spaces in the index and in the question, and joined again for the eye.
 */
const run = /\p{sc=Han}{2,}/gu;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Whether the index of a site in this language (BCP 47) leaves Chinese uncut. */
export function leavesChineseUncut(language: string): boolean {
  return !/^(?:zh|ja|th)\b/i.test(language);
}

/** `对华为公司` → `对 华为 公司`; other text as it is. */
export function spaceWords(text: string): string {
  return text.replace(run, (chinese) =>
    [...segmenter.segment(chinese)].map(({ segment }) => segment).join(" "),
  );
}

/** Undoes `spaceWords`, also around the `<mark>` tags of an excerpt. */
export function joinWords(text: string): string {
  return text.replace(/(?<=\p{sc=Han}(?:<\/mark>)?) (?=(?:<mark>)?\p{sc=Han})/gu, "");
}

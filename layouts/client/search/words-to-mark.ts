import type { FoundPassage } from "./found-passages.ts";

/** More than a handful of marks would hide what was looked for. */
const most = 5;

/** The found words of a passage as they are to be marked on its page, those in a row as one. */
export function wordsToMark({ words }: Pick<FoundPassage, "words">): string[] {
  const runs: string[][] = [];
  words.forEach(({ text, isFound }, i) => {
    if (!isFound) return;
    if (words[i - 1]?.isFound) runs.at(-1)?.push(text);
    else runs.push([text]);
  });
  return [...new Set(runs.map(toText).filter((text) => text !== ""))].slice(0, most);
}

/** Without the signs at either end; Chinese words stand together. */
const toText = (run: readonly string[]): string =>
  run
    .join(/\p{sc=Han}/u.test(run[0] ?? "") ? "" : " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

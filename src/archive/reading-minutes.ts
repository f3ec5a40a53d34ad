import { Memo } from "../content/memo.ts";
import type { Passage } from "../markdown/text.ts";

const hanOrKana = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Minutes of silent reading, at least 1: 238 English words a minute (Brysbaert 2019, non-fiction)
 * and 255 Chinese characters (Trauzettel-Klosinski and Dietz 2012).
 */
export function readingMinutes(passages: readonly Passage[]): number {
  return minutes.of(passages, [], () => countMinutes(passages));
}

const minutes = new Memo<readonly Passage[], number>();

function countMinutes(passages: readonly Passage[]): number {
  let words = 0;
  let characters = 0;
  for (const { text } of passages) {
    characters += text.match(hanOrKana)?.length ?? 0;
    words += text.replace(hanOrKana, " ").match(word)?.length ?? 0;
  }
  return Math.max(1, Math.round(words / 238 + characters / 255));
}

import { type Draft, fill } from "../draft.ts";

/** A text of which a third or more is Chinese is Chinese; other scripts say too little. */
export function recognizeLanguage(draft: Draft): void {
  const text = draft.body.map((block) => block.text).join("");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  if (han * 3 > letters && !kana) fill(draft, "lang", "zh", "likely");
}

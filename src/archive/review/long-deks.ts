import { type Rule, remark } from "./rule.ts";

/** Two long sentences; a Chinese character says as much as two letters. Search engines cut a description at about half of it. */
const longest = 300;

/** Deks that are no longer a sentence or two. */
export const longDeks: Rule = ({ issues, pages }) =>
  [...issues, ...pages].flatMap((record) => {
    const { dek = "" } = record;
    const width = dek.replace(/\p{Script=Han}/gu, "xx").length;
    if (width <= longest) return [];
    const most = Math.round((longest * dek.length) / width);
    const message = `the dek has ${dek.length} letters: say it in ${most}, one or two sentences`;
    return [remark(record, ["dek"], message)];
  });

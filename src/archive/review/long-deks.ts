import { type Rule, remark } from "./rule.ts";

/** Two long sentences; search engines cut a description at about half of it. */
const longest = 300;

/** Deks that are no longer a sentence or two. */
export const longDeks: Rule = ({ issues }) =>
  issues
    .filter(({ dek = "" }) => dek.length > longest)
    .map((issue) => {
      const { length } = issue.dek ?? "";
      return remark(issue, ["dek"], `the dek has ${length} letters: say it in ${longest}`);
    });

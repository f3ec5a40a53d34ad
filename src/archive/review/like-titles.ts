import { distance } from "fastest-levenshtein";
import type { Issue } from "../archive.ts";
import { type Rule, remark } from "./rule.ts";

/** Titles that are the same but for case and signs, or for one misspelt word of four or more. */
export const likeTitles: Rule = ({ issues }) => {
  const seen = new Map<string, { issue: Issue; words: string[] }>();
  return [...issues].reverse().flatMap((issue) => {
    const words = wordsOf(issue.title);
    const keys = [
      words.join(" "),
      ...(words.length < 4 ? [] : words.map((_, i) => without(words, i))),
    ];
    const like = keys
      .map((key) => seen.get(key))
      .find((other) => other && isLike(words, other.words));
    for (const key of keys) if (!seen.has(key)) seen.set(key, { issue, words });
    if (like === undefined) return [];
    const message = `the title is like that of \`${like.issue.file}\` (“${like.issue.title}”): tell the two apart`;
    return [remark(issue, ["title"], message)];
  });
};

const wordsOf = (title: string): string[] =>
  title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words with a gap in the place of one, which titles share that differ in it alone. */
const without = (words: readonly string[], i: number): string =>
  words.map((word, at) => (at === i ? "…" : word)).join(" ");

/** Titles of a series differ in a number or a name, not in a letter. */
function isLike(words: readonly string[], others: readonly string[]): boolean {
  const at = words.findIndex((word, i) => word !== others[i]);
  if (at === -1) return words.length === others.length;
  const [word = "", other = ""] = [words[at], others[at]];
  return !/\p{N}/u.test(word + other) && word.length > 3 && distance(word, other) <= 2;
}

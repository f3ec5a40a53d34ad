import { distance } from "fastest-levenshtein";
import type { Problem } from "../../content/problem.ts";
import type { Issue } from "../archive.ts";
import { groupBy } from "../group-by.ts";
import { wordForms } from "../mentions/word-forms.ts";
import { type Rule, remark } from "./rule.ts";

/**
 * Titles that are the same but for case, signs, articles and number, and titles of three words or
 * more of which one is misspelt: `Tarifs on steel`. No two titles are compared that do not share the
 * rest of their words.
 */
export const likeTitles: Rule = ({ issues }) => {
  const groups = groupBy(issues, ({ title }) => [wordsOf(title).join(" ")]);
  groups.delete("");
  const alike = [...groups.values()];
  const oldestFirst = alike.flatMap(([newest]) => newest ?? []).reverse();
  return [...alike.flatMap(sameTitle), ...misspelt(oldestFirst)];
};

/** One remark for all, at the newest: a title that recurs in each issue would have hundreds. */
function sameTitle([newest, next, ...others]: Issue[]): Problem[] {
  if (newest === undefined || next === undefined) return [];
  const more = others.length === 0 ? "" : ` and of ${others.length} more`;
  const message = `the title is like that of \`${next.file}\` (“${next.title}”)${more}: tell them apart`;
  return [remark(newest, ["title"], message)];
}

/** Titles with the same gap: so many are looked at, for some differ in that word on purpose. */
const mostCompared = 10;

function misspelt(issues: Issue[]): Problem[] {
  const gaps = new Map<string, { word: string; issue: Issue }[]>();
  return issues.flatMap((issue) => {
    const words = wordsOf(issue.title);
    if (words.length < 3) return [];
    const twins = words.flatMap((word, i) => {
      if (word.length < 4 || /\p{N}/u.test(word)) return [];
      const gap = words.with(i, "…").join(" ");
      const others = gaps.get(gap) ?? [];
      gaps.set(gap, [{ word, issue }, ...others].slice(0, mostCompared));
      return others.filter((other) => isSlip(word, other.word));
    });
    const [twin] = twins;
    if (twin === undefined) return [];
    const message = `the title differs by a letter from that of \`${twin.issue.file}\` (“${twin.issue.title}”): put the misspelt one right, or tell the two apart`;
    return [remark(issue, ["title"], message)];
  });
}

/** One letter more, less or other, or two that changed places; `import` and `export` are two words. */
function isSlip(word: string, other: string): boolean {
  const away = distance(word, other);
  return away === 1 || (away === 2 && lettersOf(word) === lettersOf(other));
}

const lettersOf = (word: string): string => [...word].sort().join("");

const articles = new Set(["a", "an", "the"]);

function wordsOf(title: string): string[] {
  const words = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return (words ?? []).filter((word) => !articles.has(word)).map(singular);
}

/** The shortest of a word's forms stands for all of them. */
const singular = (word: string): string =>
  wordForms(word).reduce((shortest, form) => (form.length < shortest.length ? form : shortest));

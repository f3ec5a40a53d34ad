import { type Rule, remarkAt } from "./rule.ts";

/** Headings that are more than one level deeper than the one above: an outline with a hole in it. */
export const skippedHeadings: Rule = ({ issues, pages }) =>
  [...issues, ...pages].flatMap(({ file, text: { headings, passages } }) => {
    const lineOf = new Map(passages.map(({ id, line }) => [id, line]));
    return headings.flatMap(({ id, level, text }, i) => {
      const above = headings[i - 1]?.level ?? 1;
      if (level <= above + 1) return [];
      const message = `the heading “${text}” skips a level: write one \`#\` less`;
      return [remarkAt(file, lineOf.get(id) ?? 1, message)];
    });
  });

import { type Rule, remarkAt } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

/** Headings that are more than one level deeper than the one above: an outline with a hole in it. */
export const skippedHeadings: Rule = (archive) =>
  writtenTexts(archive).flatMap(({ file, text: { headings, passages } }) => {
    const lineOf = new Map(passages.map(({ id, line }) => [id, line]));
    return headings.flatMap(({ id, level, text }, i) => {
      const above = headings[i - 1]?.level ?? 1;
      const skipped = level - above - 1;
      if (skipped <= 0) return [];
      const [levels, signs] = skipped === 1 ? ["a level", "one"] : [`${skipped} levels`, skipped];
      const message = `the heading “${text}” skips ${levels}: write it with ${signs} \`#\` fewer`;
      return [remarkAt(file, lineOf.get(id) ?? 1, message)];
    });
  });

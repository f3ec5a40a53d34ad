import { type Rule, remarkAt } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

/** Words that say nothing of where a link leads, to those who hear links one by one (WCAG 2.2, 2.4.9). */
const bare = new Set([
  "click",
  "click here",
  "here",
  "learn more",
  "link",
  "more",
  "more here",
  "read here",
  "read more",
  "read more here",
  "see here",
  "this",
  "this link",
  "this page",
  "更多",
  "点此",
  "点击",
  "点击此处",
  "点击这里",
  "这里",
  "此处",
  "链接",
  "阅读更多",
]);

/** Links that are called “here” or “click here”. */
export const bareLinks: Rule = (archive) =>
  writtenTexts(archive).flatMap(({ file, text }) =>
    text.references
      .filter(({ kind, text: words }) => kind === "link" && bare.has(plain(words)))
      .map(({ line, text: words }) =>
        remarkAt(
          file,
          line,
          `a link is called “${words.trim()}”: let its words say what it leads to`,
        ),
      ),
  );

/** Without case, and without the signs around and between words: `Read more …`. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

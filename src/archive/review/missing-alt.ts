import { type Rule, remark, remarkAt } from "./rule.ts";

/** Pictures that those who cannot see them learn nothing of (WCAG 2.2, 1.1.1). */
export const missingAlt: Rule = ({ issues, pages }) => [
  ...[...issues, ...pages].flatMap(({ file, text }) =>
    text.references
      .filter(({ kind, text: alt }) => kind === "image" && alt.trim() === "")
      .map(({ href, line }) =>
        remarkAt(
          file,
          line,
          `the picture \`${href}\` has no words: write what it shows, \`![…](${href})\``,
        ),
      ),
  ),
  ...issues
    .filter(({ image }) => image?.alt.trim() === "")
    .map((issue) =>
      remark(
        issue,
        ["image", "alt"],
        "the picture of the issue has no words: write what it shows in `alt`",
      ),
    ),
];

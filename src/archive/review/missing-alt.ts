import { type Rule, remark, remarkAt } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

/**
 * Pictures that those who cannot see them learn nothing of (WCAG 2.2, 1.1.1). A decoration says so
 * with `alt=""` in raw HTML: Markdown cannot tell that from a slip, and the picture of an issue is none.
 */
export const missingAlt: Rule = (archive) => [
  ...writtenTexts(archive).flatMap(({ file, text }) =>
    text.references
      .filter(
        ({ kind, text: alt, isDecoration }) => kind === "image" && !alt.trim() && !isDecoration,
      )
      .map(({ href, line }) => {
        const address = href.slice(0, 80);
        const message = `the picture \`${address}\` has no words: write what it shows, \`![…](${address})\`, or \`<img src="${address}" alt="">\` if it is a mere decoration`;
        return remarkAt(file, line, message);
      }),
  ),
  ...archive.issues
    .filter(({ image }) => image?.alt.trim() === "")
    .map((issue) =>
      remark(
        issue,
        ["image", "alt"],
        "the picture of the issue has no words: write what it shows in `alt`",
      ),
    ),
];

import { hasEastAsian, languageRuns } from "./language-runs.ts";

const isVoid = (tag: string): boolean => /^<(?:br|col|hr|img|input|wbr)\b/i.test(tag);

/** What stands in these is no prose. */
const isCode = (tag: string): boolean => /^<(?:code|pre|kbd|samp)\b/i.test(tag);

/**
 * HTML that `src/markdown` has made, with the stretches in another script than its language is
 * written in marked by their own language: `<span lang="zh">中兴</span>`. Only text is touched; code
 * and what the editor has marked keep what they have.
 */
export function markLanguages(html: string, language: string): string {
  if (!hasEastAsian(html)) return html;
  /** The language at each depth; none where the text is left alone. */
  const languages: (string | undefined)[] = [language];
  return html.replace(/<[^>]*>|[^<]+/g, (piece) => {
    const current = languages.at(-1);
    if (!piece.startsWith("<")) return current === undefined ? piece : mark(piece, current);
    if (piece.startsWith("</")) languages.pop();
    else if (isCode(piece)) languages.push(undefined);
    else if (!isVoid(piece)) languages.push(/\slang="([^"]+)"/.exec(piece)?.[1] ?? current);
    return piece;
  });
}

function mark(text: string, language: string): string {
  return languageRuns(text, language)
    .map((run) => (run.lang ? `<span lang="${run.lang}">${run.text}</span>` : run.text))
    .join("");
}

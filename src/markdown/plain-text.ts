import type { Token } from "markdown-it";

/** The words of inline tokens, without marks, raw tags and footnote signs. */
export function plainText(tokens: readonly Token[] | null): string {
  return readInline(tokens, (code) => code);
}

/** The same, place by place, with U+FFFC for the letters of code. */
export function proseOf(tokens: readonly Token[] | null): string {
  return readInline(tokens, blankCode);
}

export const blankCode = (code: string): string => code.replace(/\S/g, "\uFFFC");

function readInline(tokens: readonly Token[] | null, readCode: (code: string) => string): string {
  const parts = (tokens ?? []).map((token): string => {
    if (token.type === "text") return token.content;
    if (token.type === "code_inline") return readCode(token.content);
    if (token.type === "softbreak" || token.type === "hardbreak") return " ";
    if (token.type === "html_inline" && /^<br\b/i.test(token.content)) return " ";
    if (token.type === "image") return readInline(token.children, readCode);
    return "";
  });
  return parts.join("").replace(/\s+/g, " ").trim();
}

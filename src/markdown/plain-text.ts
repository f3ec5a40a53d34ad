import type { Token } from "markdown-it";

/** The words of inline tokens, without marks, raw tags and footnote signs. */
export function plainText(tokens: readonly Token[] | null): string {
  const parts = (tokens ?? []).map((token) => {
    if (token.type === "text" || token.type === "code_inline") return token.content;
    if (token.type === "softbreak" || token.type === "hardbreak") return " ";
    if (token.type === "html_inline" && /^<br\b/i.test(token.content)) return " ";
    if (token.type === "image") return plainText(token.children);
    return "";
  });
  return parts.join("").replace(/\s+/g, " ").trim();
}

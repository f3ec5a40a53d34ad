import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { setPunctuation } from "./set-punctuation.ts";

/** Lets a parser set dashes, ellipses and spaces in text; code and addresses stay as they are. */
export function addPunctuation(parser: ReturnType<typeof MarkdownIt>, language: string): void {
  parser.core.ruler.before("smartquotes", "punctuation", ({ tokens }) => {
    for (const { type, children } of tokens) {
      if (type === "inline") setInline(children ?? [], language);
    }
  });
}

function setInline(children: readonly Token[], language: string): void {
  let isAddress = false;
  children.forEach((token, i) => {
    if (token.type === "link_open") isAddress = token.info === "auto";
    if (token.type === "link_close") isAddress = false;
    if (token.type !== "text" || isAddress || !mayChange(token.content)) return;
    // What a mark becomes depends on what stands beside it, which may be in another element.
    const before = edge(children.slice(0, i).reverse(), -1);
    const after = edge(children.slice(i + 1), 0);
    token.content = setPunctuation(before + token.content + after, language).slice(1, -1);
  });
}

/** Nearly all text has nothing to set: it is passed over at the cost of one look. */
const mayChange = (text: string): boolean => /--|\.\.\.|[ «][;:!?» ]/.test(text);

/** The character that text borders on; a hyphen or full stop is not to become a part of what it borders on. */
function edge(tokens: readonly Token[], at: 0 | -1): string {
  for (const { type, content } of tokens) {
    if (type === "softbreak" || type === "hardbreak") return " ";
    if (type === "image") return "x";
    if ((type === "text" || type === "code_inline") && content !== "") {
      const letter = content.at(at) ?? " ";
      return /[-.]/.test(letter) ? "x" : letter;
    }
  }
  return " ";
}

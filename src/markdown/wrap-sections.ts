import type { Token } from "markdown-it";

type NewToken = new (type: string, tag: string, nesting: 1 | 0 | -1) => Token;

/**
 * Puts each `h2` at the top level and what follows it into a `<section>` named by its heading;
 * `classOf` gives its class by the heading's anchor. Footnotes stand after the last section.
 */
export function wrapSections(
  tokens: Token[],
  classOf: (id: string) => string | undefined,
): Token[] {
  const wrapped: Token[] = [];
  let isOpen = false;
  const Token = tokens[0]?.constructor as NewToken | undefined;
  if (Token === undefined) return tokens;

  const close = () => {
    if (isOpen) wrapped.push(new Token("section_close", "section", -1));
    isOpen = false;
  };
  for (const token of tokens) {
    if (token.type === "footnote_block_open") close();
    if (token.type === "heading_open" && token.tag === "h2" && token.level === 0) {
      close();
      const id = String(token.attrGet("id") ?? "");
      const open = new Token("section_open", "section", 1);
      open.block = true;
      open.attrSet("aria-labelledby", id);
      const name = classOf(id);
      if (name !== undefined) open.attrSet("class", name);
      wrapped.push(open);
      isOpen = true;
    }
    wrapped.push(token);
  }
  close();
  return wrapped;
}

import type { Token } from "markdown-it";
import { toPlainText } from "./allow-list.ts";
import type { Anchors } from "./anchors.ts";
import { blankCode, plainText, proseOf } from "./plain-text.ts";
import type { Heading, Passage } from "./text.ts";

/**
 * Walks block tokens once, gives every passage its anchor (as the token's `id`) and lists
 * headings and passages in the order of the text. The shallowest heading becomes an `h2`.
 */
export function findPassages(
  tokens: Token[],
  firstLine: number,
  anchors: Anchors,
): { headings: Heading[]; passages: Passage[] } {
  const lift = 2 - shallowest(tokens);
  const headings: Heading[] = [];
  const passages: Passage[] = [];
  const walk = new Walk(firstLine);
  let counted = 0;

  tokens.forEach((token, i) => {
    walk.enter(token);
    const add = (kind: Passage["kind"], { text, prose }: Words, holder?: Token) => {
      if (text === "") return;
      const id = walk.footnote ?? (holder && anchors.assign(text));
      const isNumbered = id !== undefined && id !== walk.footnote && kind !== "table";
      if (id !== walk.footnote) holder?.attrSet("id", String(id));
      const number = isNumbered ? ++counted : undefined;
      const section = headings.at(-1)?.id;
      passages.push({ kind, id, number, text, prose, section, line: walk.line });
    };

    if (token.type === "heading_open") {
      const { text, prose } = inlineWords(tokens[i + 1]);
      const level = Math.min(6, Number(token.tag.slice(1)) + lift);
      for (const tag of [token, tokens[i + 2]]) if (tag) tag.tag = `h${level}`;
      const id = anchors.assign(text, "heading");
      token.attrSet("id", id);
      headings.push({ level, id, text });
      passages.push({ kind: "heading", id, text, prose, section: id, line: walk.line });
    } else if (token.type === "inline" && tokens[i - 1]?.type === "paragraph_open") {
      const item = walk.firstOfItem();
      const paragraph = tokens[i - 1];
      const holder = item ?? (paragraph?.hidden ? undefined : paragraph);
      add(item ? "item" : "paragraph", inlineWords(token), holder);
    } else if (token.type === "table_open") {
      add("table", tableWords(tokens, i), token);
    } else if (token.type === "fence" || token.type === "code_block") {
      const text = token.content.trim();
      add("code", { text, prose: blankCode(text) });
    } else if (token.type === "html_block") {
      const { content } = token;
      add("html", { text: toPlainText(content), prose: toPlainText(content, blankCode) });
    }
  });
  return { headings, passages };
}

/** See `Passage`. */
type Words = Pick<Passage, "text" | "prose">;

function inlineWords(token: Token | undefined): Words {
  const children = token?.children ?? [];
  const text = plainText(children);
  const hasCode = children.some(({ type }) => type === "code_inline");
  return { text, prose: hasCode ? proseOf(children) : text };
}

function shallowest(tokens: Token[]): number {
  const levels = tokens
    .filter(({ type }) => type === "heading_open")
    .map(({ tag }) => Number(tag.slice(1)));
  return Math.min(...levels, 6);
}

function tableWords(tokens: Token[], start: number): Words {
  const end = tokens.findIndex(({ type }, i) => i > start && type === "table_close");
  const cells = tokens.slice(start, end).filter(({ type }) => type === "inline");
  const words = cells.map(inlineWords);
  return {
    text: words.map(({ text }) => text).join(" · "),
    prose: words.map(({ prose }) => prose).join(" · "),
  };
}

/** Where in the text the walk is: its line, its list item, its footnote. */
class Walk {
  line: number;
  /** The anchor that the footnotes' plug-in gives to the footnote. */
  footnote: string | undefined;
  readonly #firstLine: number;
  #items: { token: Token; isFresh: boolean }[] = [];

  constructor(firstLine: number) {
    this.#firstLine = firstLine;
    this.line = firstLine;
  }

  enter(token: Token): void {
    if (token.map) this.line = this.#firstLine + token.map[0];
    if (token.type === "footnote_open") this.footnote = `fn${Number(token.meta?.id) + 1}`;
    if (token.type === "footnote_close") this.footnote = undefined;
    if (token.type === "list_item_open") this.#items.push({ token, isFresh: true });
    if (token.type === "list_item_close") this.#items.pop();
  }

  /** The list item that this paragraph opens, if it is the first in it: the item is then the passage. */
  firstOfItem(): Token | undefined {
    const item = this.#items.at(-1);
    if (!item?.isFresh) return undefined;
    item.isFresh = false;
    return item.token;
  }
}

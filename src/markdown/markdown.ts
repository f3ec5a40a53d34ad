import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import { addPunctuation } from "./punctuation.ts";
import { quotesOf } from "./quotes.ts";

type Parser = ReturnType<typeof MarkdownIt>;

const parsers = new Map<string, Parser>();

/**
 * The Markdown parser for a language: CommonMark with tables, strikethrough, footnotes and raw HTML.
 *
 * Dashes and ellipses are set by a rule of our own, with those of the language: markdown-it's would
 * turn section 501(c) into 501©. Only addresses with a scheme become links by themselves, since
 * `ASP.NET` and `readme.md` are no addresses.
 */
export function markdownFor(language: string): Parser {
  const known = parsers.get(language);
  if (known !== undefined) return known;
  const parser = new MarkdownIt({
    html: true,
    linkify: true,
    typographer: true,
    quotes: quotesOf(language),
  })
    .use(footnotes)
    .disable("replacements");
  addPunctuation(parser, language);
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  const label = language.toLowerCase().startsWith("zh") ? "表格" : "Table";
  parser.renderer.rules.table_open = (tokens, i) => {
    const id = tokens[i]?.attrGet("id");
    const anchor = id ? ` id="${id}"` : "";
    return `<div class="table"${anchor} role="group" aria-label="${label}" tabindex="0"><table>\n`;
  };
  parser.renderer.rules.table_close = () => "</table></div>\n";
  parsers.set(language, parser);
  return parser;
}

/** An address as people read it: `https://新闻.中国/说`, where pages have it escaped. */
export function readableAddress(href: string): string {
  return markdownFor("en").normalizeLinkText(href);
}

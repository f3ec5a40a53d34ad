import MarkdownIt from "markdown-it";
import { quotesOf } from "./quotes.ts";

type Parser = ReturnType<typeof MarkdownIt>;

const parsers = new Map<string, Parser>();

/** Plain text (a title, a dek) with the quotation marks of its language, as Markdown text has them. */
export function typeset(text: string, language: string): string {
  const [inline] = parserFor(language).parseInline(text, {});
  return (inline?.children ?? []).map(({ content }) => content).join("");
}

function parserFor(language: string): Parser {
  const known = parsers.get(language);
  if (known !== undefined) return known;
  const parser = new MarkdownIt("zero", { typographer: true, quotes: quotesOf(language) });
  parser.enable("smartquotes");
  parsers.set(language, parser);
  return parser;
}

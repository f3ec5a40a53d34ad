import MarkdownIt from "markdown-it";
import { quotesOf } from "./quotes.ts";
import { setPunctuation } from "./set-punctuation.ts";

type Parser = ReturnType<typeof MarkdownIt>;

const parsers = new Map<string, Parser>();

/** Plain text (a title, a dek) with the quotation marks and dashes of its language, as Markdown text has them. */
export function typeset(text: string, language: string): string {
  const [inline] = parserFor(language).parseInline(setPunctuation(text, language), {});
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

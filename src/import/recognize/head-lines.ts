import { type Block, markdownToBlocks } from "./block.ts";
import { findDate } from "./dates.ts";
import { parseNumber } from "./labels.ts";

/** How far down a line can say several things at once. */
const mostLines = 15;

const says =
  /^(?:by|written by|authors?\s*:|published|posted|source\s*:|filed under|作者|撰文|来源|发布)(?=[\s:：])/i;

/** Parts lines that say several things about an issue, `2 May 2018 | By Ada Archer | Source: …`, into a line each. */
export function partHeadLines(lines: readonly string[]): string[] {
  return lines.flatMap((line, i) => {
    if (i >= mostLines || line.length > 200) return [line];
    const parts = line.trim().split(/\s{2,}|\s*[|｜·•]\s+/);
    const known = parts.filter((part) => says.test(part) || isDate(part) || parseNumber(part));
    return parts.length > 1 && known.length === parts.length ? parts : [line];
  });
}

/** Parts a first paragraph of Markdown whose lines stand for themselves: a byline, and a date below it. */
export function partHeadMarkdown(block: Block): Block[] {
  const lines = block.markdown.split(/ *\\?\n/);
  const bare = lines.map((line) => line.replace(/^[*_]+|[*_]+$/g, ""));
  const isKnown = (line: string) => says.test(line) || isDate(line);
  if (lines.length < 2 || !bare.some(isKnown) || bare.some((line) => line.length > 120))
    return [block];
  return lines.flatMap((line, i) =>
    markdownToBlocks(isKnown(bare[i] ?? "") ? (bare[i] ?? "") : line),
  );
}

const isDate = (text: string): boolean => text.length < 60 && findDate(text) !== undefined;

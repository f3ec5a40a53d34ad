import type { Span } from "./coverage.ts";

/** A piece of a quotation; `mark` is set on the words that it is quoted for. */
export interface QuotePart {
  text: string;
  mark: boolean;
}

/** A text up to this length is quoted whole, in UTF-16 units; so is a paragraph of five lines. */
const wholeUpTo = 360;

/** A quotation that is shorter gets the sentence before it too, or what it speaks of would be lost. */
const shortest = 120;

/** A sentence that is longer is cut into pieces of this length: a table, a list in a line. */
const longestPiece = 240;

/** Points after which no sentence ends: `U.S. `, `Inc. `, `No. `. */
const abbreviation =
  /(?:\b\p{Lu}\.|\b(?:Inc|Corp|Ltd|Co|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|No|Sec|vs|al)\.)\s+$/u;

/** The sentences of a passage in which something stands, with `…` for those left out. */
export function quote(text: string, spans: readonly Span[], language: string): QuotePart[] {
  if (text.length <= wholeUpTo) return markSpans(text, 0, spans);
  const pieces = cutSentences(text, language);
  const isIn = ({ start, end }: Piece) => spans.some(([from, to]) => from < end && to > start);
  const kept = withContext(pieces, pieces.map(isIn));
  return pieces.flatMap((piece, i): QuotePart[] => {
    if (!kept[i]) return kept[i - 1] || i === 0 ? [{ text: "… ", mark: false }] : [];
    return markSpans(text.slice(piece.start, piece.end), piece.start, spans);
  });
}

function withContext(pieces: readonly Piece[], kept: readonly boolean[]): boolean[] {
  const length = pieces.reduce((sum, { start, end }, i) => sum + (kept[i] ? end - start : 0), 0);
  const isShort = length < shortest;
  return kept.map((isKept, i) => isKept || (isShort && (kept[i + 1] ?? false)));
}

interface Piece {
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function cutSentences(text: string, language: string): Piece[] {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  const pieces: Piece[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    const end = index + segment.length;
    if (last && abbreviation.test(text.slice(last.start, last.end))) last.end = end;
    else pieces.push({ start: index, end });
  }
  return pieces.flatMap((piece) => cutLong(text, piece));
}

function cutLong(text: string, { start, end }: Piece): Piece[] {
  if (end - start <= 2 * longestPiece) return [{ start, end }];
  const space = text.lastIndexOf(" ", start + longestPiece) + 1;
  const cut = space > start ? space : start + longestPiece;
  return [{ start, end: cut }, ...cutLong(text, { start: cut, end })];
}

function markSpans(text: string, offset: number, spans: readonly Span[]): QuotePart[] {
  const parts: QuotePart[] = [];
  let from = 0;
  const push = (to: number, mark: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to), mark });
    from = Math.max(from, to);
  };
  for (const [start, end] of spans) {
    push(Math.min(start - offset, text.length), false);
    push(Math.min(end - offset, text.length), true);
  }
  push(text.length, false);
  return parts;
}

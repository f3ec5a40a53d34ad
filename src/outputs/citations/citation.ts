import type { CslItem } from "./csl-item.ts";

/** A piece of a citation. */
export type Piece =
  | string
  | { italic: string }
  | { smallCaps: string }
  /** The address of the page, after which the anchor of a paragraph can stand. */
  | { url: string }
  /** Where a citation of one paragraph names it; `{}` is its number. Other citations are without it. */
  | { pinpoint: string };

/** Makes a citation in a style. */
export type Style = (item: CslItem) => Piece[];

/** A citation as plain text: of the whole, or of the paragraph with this number and anchor. */
export function citationToText(
  pieces: readonly Piece[],
  paragraph?: { number: number; anchor: string },
): string {
  const toText = (piece: Piece): string => {
    if (typeof piece === "string") return piece;
    if ("italic" in piece) return piece.italic;
    if ("smallCaps" in piece) return piece.smallCaps;
    if ("url" in piece) return piece.url + (paragraph ? `#${paragraph.anchor}` : "");
    return paragraph ? piece.pinpoint.replace("{}", String(paragraph.number)) : "";
  };
  return pieces.map(toText).join("");
}

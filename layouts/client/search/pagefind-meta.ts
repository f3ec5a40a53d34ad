import type { IndexContents } from "../../../src/search/search-entry.ts";

type Value = string | number | readonly Value[];

/**
 * The list of contents of an index (`pf_meta`) as Pagefind 1.6 reads it, from the shorter one that
 * was published: pages and chunks are named by their places, and a chunk ends where the next
 * begins.
 */
export function contentsToMeta(
  version: string,
  { lengths, chunks, fields }: IndexContents,
): Uint8Array<ArrayBuffer> {
  const pages = lengths.map((words, i) => [String(i), words, ""]);
  const starts = chunks.split(" ");
  const parts = starts.map((start, i) => [start, endBefore(starts[i + 1]), String(i)]);
  const bytes: number[] = [...new TextEncoder().encode("pagefind_dcd")];
  encode([version, pages, parts, [], [], fields], bytes);
  return Uint8Array.from(bytes);
}

const lastLetter = "\u{10FFFF}";

/** What comes right before a word, and after all that does; the end of all words if there is none. */
function endBefore(word: string = ""): string {
  const letters = [...word];
  const code = letters.pop()?.codePointAt(0);
  if (code === undefined) return lastLetter;
  // Below U+E000 lie the surrogates, which are no letters.
  const letter = String.fromCodePoint(code === 0xe000 ? 0xd7ff : code - 1);
  return [...letters, letter, lastLetter].join("");
}

/** CBOR (RFC 8949, section 3.1), as far as it is needed: unsigned integers, text and arrays. */
function encode(value: Value, into: number[]): void {
  if (typeof value === "number") encodeHead(0, value, into);
  else if (typeof value === "string") {
    const text = new TextEncoder().encode(value);
    encodeHead(3, text.length, into);
    into.push(...text);
  } else {
    encodeHead(4, value.length, into);
    for (const item of value) encode(item, into);
  }
}

function encodeHead(type: number, size: number, into: number[]): void {
  const major = type << 5;
  if (size < 24) into.push(major | size);
  else if (size < 0x100) into.push(major | 24, size);
  else if (size < 0x10000) into.push(major | 25, size >> 8, size & 255);
  else into.push(major | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255);
}

import { gunzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { gzipSync } from "fflate";

/** What every file of Pagefind begins with, once it is unzipped. */
const signature = "pagefind_dcd";

/** The list of contents of an index (`pf_meta`) in Pagefind 1.6; filters and sorts are not used here. */
export type Meta = [
  version: string,
  pages: [hash: string, words: number, group: string][],
  chunks: [from: string, to: string, hash: string][],
  filters: unknown[],
  sorts: unknown[],
  fields: string[],
];

/** A stem, the pages that have it, and the forms of it that are written with other accents. */
export type Word = [stem: string, pages: Posting[], forms: [form: string, pages: Posting[]][]];

/**
 * A page by its distance from the one before in the list (the first from 0), with the places of the
 * word in the text, each behind a negative number for its weight, and in fields such as the title:
 * there `-1` is the first of the index's fields.
 */
export type Posting = [page: number, places: number[], inFields: number[]];

/** The content of a chunk of words (`pf_index`). */
export type Chunk = [words: Word[]];

/** Reads CBOR (RFC 8949) out of a file of Pagefind. */
export function unpackCbor<T>(file: Uint8Array): T {
  return decode(unpack(file)) as T;
}

/** Reads JSON out of a file of Pagefind, such as the text of a page (`pf_fragment`). */
export function unpackJson<T>(file: Uint8Array): T {
  return JSON.parse(unpack(file).toString()) as T;
}

/**
 * Packs CBOR as Pagefind does; the same content makes the same bytes, as it does not with Node's own
 * zlib on another kind of processor.
 */
export function packCbor(content: Chunk): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), encode(content)]), { mtime: 0 });
}

function unpack(file: Uint8Array): Buffer {
  const content = gunzipSync(file);
  if (content.toString("latin1", 0, signature.length) !== signature)
    throw new Error("Pagefind has written a file of another kind than 1.6 does.");
  return content.subarray(signature.length);
}

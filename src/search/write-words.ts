import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cutWords } from "./cut-words.ts";
import { byBytes, mergeWords } from "./merge-words.ts";
import { packCbor } from "./pagefind-files.ts";
import type { IndexContents } from "./search-entry.ts";
import { readVolume } from "./search-volume.ts";

/** What `writeWords` has written. */
export interface WrittenWords {
  /** The hash of all chunks. */
  hash: string;
  contents: Pick<IndexContents, "lengths" | "chunks" | "fields">;
}

/**
 * Writes the words of all volumes into an empty folder as chunks of one index, named by their places.
 * One index ranks by the words of the whole archive, and is asked once for a word, not once a volume.
 */
export function writeWords(volumes: readonly string[], target: string): WrittenWords {
  const read = volumes.map(readVolume);
  const fields = [...new Set(read.flatMap((volume) => volume.fields))].sort();
  let first = 0;
  const parts = read.map(({ words, lengths, fields: own }) => {
    const part = { words, first, fields: own.map((name) => fields.indexOf(name)) };
    first += lengths.length;
    return part;
  });
  mkdirSync(target, { recursive: true });
  const hash = createHash("sha256");
  const starts: string[] = [];
  let last: string | undefined;
  for (const chunk of cutWords(mergeWords(parts))) {
    const [[first = ""] = []] = chunk;
    const packed = packCbor([chunk]);
    hash.update(packed);
    writeFileSync(join(target, `${starts.length}.pf_index`), packed);
    starts.push(last === undefined ? "" : beginningAfter(last, first));
    last = chunk.at(-1)?.[0];
  }
  const lengths = read.flatMap(({ lengths }) => lengths);
  return {
    hash: hash.digest("hex").slice(0, 16),
    contents: { lengths, chunks: starts.join(" "), fields },
  };
}

/**
 * The shortest beginning of a word that comes after the word before it: what a reader has typed of
 * the one is looked for with it, and `sanctions` with `sanction`, where its stem is.
 */
export function beginningAfter(before: string, word: string): string {
  const letters = [...word];
  const length = letters.findIndex((_, i) => byBytes(letters.slice(0, i + 1).join(""), before) > 0);
  return letters.slice(0, length + 1).join("");
}

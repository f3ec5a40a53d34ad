import { readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { indexDocuments } from "./index-documents.ts";
import { type Chunk, type Meta, unpackCbor, unpackJson, type Word } from "./pagefind-files.ts";
import type { SearchDocument } from "./search-document.tsx";

const metaFile = "contents.pf_meta";

/**
 * Indexes the issues of a volume, oldest first, into an empty folder: their words in `index/`, which
 * `readVolume` reads, and their texts in `fragment/`, each named by its place in the volume.
 */
export async function writeVolume(
  documents: readonly SearchDocument[],
  language: string,
  folder: string,
  onAdded: (done: number) => void,
): Promise<void> {
  await indexDocuments(documents, language, folder, onAdded);
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".pf_meta")) renameSync(join(folder, name), join(folder, metaFile));
    else if (name !== "index" && name !== "fragment")
      rmSync(join(folder, name), { recursive: true });
  }
  const texts = join(folder, "fragment");
  const [, pages] = readMeta(folder);
  pages.forEach(([hash], place) => {
    const file = join(texts, `${hash}.pf_fragment`);
    const { url } = unpackJson<{ url: string }>(readFileSync(file));
    const wanted = documents[place]?.url;
    if (url !== wanted) throw new Error(`Pagefind has ${url} in the place of ${wanted}.`);
    renameSync(file, join(texts, `${place}.pf_fragment`));
  });
}

/** What the index of a volume knows. */
export interface IndexedVolume {
  /** How many words each issue has, oldest first. */
  lengths: number[];
  /** The names of what a result shows. */
  fields: string[];
  /** Read as they are walked through. */
  words: Iterable<Word>;
}

/** Reads the index of a volume. */
export function readVolume(folder: string): IndexedVolume {
  const [, pages, chunks, , , fields] = readMeta(folder);
  return {
    lengths: pages.map(([, words]) => words),
    fields,
    words: readWords(
      folder,
      chunks.map(([, , hash]) => hash),
    ),
  };
}

function readMeta(folder: string): Meta {
  return unpackCbor<Meta>(readFileSync(join(folder, metaFile)));
}

function* readWords(folder: string, hashes: readonly string[]): Generator<Word> {
  for (const hash of hashes) {
    const [words] = unpackCbor<Chunk>(readFileSync(join(folder, "index", `${hash}.pf_index`)));
    yield* words;
  }
}

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as pagefind from "pagefind";
import packageJson from "../../package.json" with { type: "json" };
import type { Archive } from "../archive/archive.ts";
import { bindVolumes } from "./bind-volumes.ts";
import { namesOf } from "./names.ts";
import { type SearchDocument, searchDocument } from "./search-document.tsx";
import type { SearchEntry } from "./search-entry.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { VolumeStore, volumeKey } from "./volume-store.ts";

/** Pinned to one version, since another one would make another index of the same content. */
const { pagefind: version } = packageJson.dependencies;

/** What indexing did. */
export interface Indexing {
  volumes: number;
  /** The years of the volumes that were indexed anew, `2018–2019`. */
  indexed: string[];
}

/** Writes the search index of an archive into `folder`: an entry file and a folder for each volume. */
export async function indexVolumes(
  archive: Archive,
  folder: string,
  cache: string,
  onProgress: (text: string) => void = () => {},
): Promise<Indexing> {
  const store = new VolumeStore(cache);
  const { language } = archive.site;
  const entry: SearchEntry = {
    volumes: [],
    vocabulary: writeWords(folder, "vocabulary", vocabularyOf(archive)),
    names: writeWords(folder, "names", namesOf(archive)),
  };
  const indexed: string[] = [];
  for (const { from, to, issues } of bindVolumes(archive.issues)) {
    const years = from === to ? String(from) : `${from}–${to}`;
    const documents = issues.map((issue) => searchDocument(issue, archive.site));
    const key = volumeKey([
      version,
      language,
      ...documents.flatMap(({ url, content }) => [url, content]),
    ]);
    if (!store.has(key)) {
      await store.put(key, (target) =>
        indexDocuments(documents, language, target, (done) =>
          onProgress(`${years}, ${done} of ${issues.length} issues`),
        ),
      );
      indexed.push(years);
    }
    store.copyTo(key, join(folder, "volumes", key));
    entry.volumes.push({ key, from, to, issues: issues.length });
  }
  await pagefind.close();
  writeFileSync(join(folder, "entry.json"), JSON.stringify(entry));
  store.throwAwayUnused();
  return { volumes: entry.volumes.length, indexed };
}

/** Writes a file whose name changes with its content; returns where it stands below `search/`. */
function writeWords(folder: string, name: string, words: unknown): string {
  const text = JSON.stringify(words);
  const path = `words/${name}-${volumeKey([text])}.json`;
  mkdirSync(join(folder, "words"), { recursive: true });
  writeFileSync(join(folder, path), text);
  return path;
}

async function indexDocuments(
  documents: readonly SearchDocument[],
  language: string,
  target: string,
  onAdded: (done: number) => void,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language.toLowerCase() });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  try {
    let done = 0;
    const add = async (document: SearchDocument) => {
      const result = await index.addHTMLFile(document);
      onAdded(++done);
      return result;
    };
    const added = await Promise.all(documents.map(add));
    const written = await index.writeFiles({ outputPath: target });
    const failures = [...added.flatMap((result) => result.errors), ...written.errors];
    if (failures.length > 0) throw new Error(`Pagefind could not index: ${failures.join("; ")}`);
  } finally {
    await index.deleteIndex();
  }
  removeInterfaces(target);
}

/** Pagefind writes its own interfaces into each index (390 KB); the search page has one of its own. */
function removeInterfaces(folder: string): void {
  for (const file of readdirSync(folder)) {
    if (/^pagefind-(component-ui|modular-ui|ui|highlight)\./.test(file)) rmSync(join(folder, file));
  }
}

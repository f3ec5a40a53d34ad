import { cpSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as pagefind from "pagefind";
import packageJson from "../../package.json" with { type: "json" };
import type { Archive } from "../archive/archive.ts";
import { bindVolumes, type Volume } from "./bind-volumes.ts";
import { facetsOf } from "./facets.ts";
import { namesOf, nameToListed } from "./names.ts";
import { searchDocument } from "./search-document.tsx";
import { readEngine, writeEngine } from "./search-engine.ts";
import type { Engine, IndexContents, SearchEntry } from "./search-entry.ts";
import { writeVolume } from "./search-volume.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { type VolumeStore, volumeKey } from "./volume-store.ts";
import { type WrittenWords, writeWords } from "./write-words.ts";

/** Pinned to one version, since another one would make another index of the same content. */
const { pagefind: version } = packageJson.dependencies;

/** To be raised when volumes are written otherwise than they lie in caches. */
const format = "1";

/** What indexing did. */
export interface Indexing {
  volumes: number;
  /** The years of the volumes that were indexed anew, `2018–2019`. */
  indexed: string[];
}

/**
 * Writes the search index of an archive into `folder`: an entry file, and what it names. Issues are
 * indexed by volumes, of which those that have not changed are taken from the store.
 */
export async function indexVolumes(
  archive: Archive,
  folder: string,
  store: VolumeStore,
  onProgress: (text: string) => void = () => {},
): Promise<Indexing> {
  const indexed: string[] = [];
  const volumes: { key: string; issues: number }[] = [];
  for (const volume of bindVolumes(archive.issues)) {
    const years = yearsOf(volume);
    const { key, isNew } = await putVolume(volume, archive, store, (done) =>
      onProgress(`${years}, ${done} of ${volume.issues.length} issues`),
    );
    if (isNew) indexed.push(years);
    volumes.push({ key, issues: volume.issues.length });
  }
  const engine = await putEngine(archive.site.language, folder, store);
  await pagefind.close();
  const { words, contents: ofWords } = putWords(
    volumes.map(({ key }) => store.use(key)),
    folder,
  );
  const names = namesOf(archive);
  const contents: IndexContents = { ...ofWords, ...facetsOf([...archive.issues].reverse(), names) };
  const entry: SearchEntry = {
    engine,
    contents: writeList(folder, "contents", contents),
    words,
    texts: volumes.map(({ key, issues }) => [putTexts(key, folder, store), issues]),
    vocabulary: writeList(folder, "vocabulary", vocabularyOf(archive)),
    names: writeList(folder, "names", names.map(nameToListed)),
  };
  writeFileSync(join(folder, "entry.json"), JSON.stringify(entry));
  store.throwAwayUnused();
  return { volumes: volumes.length, indexed };
}

const yearsOf = ({ from, to }: Volume): string => (from === to ? String(from) : `${from}–${to}`);

/** Sees that the store has a volume. */
async function putVolume(
  { issues }: Volume,
  { site }: Archive,
  store: VolumeStore,
  onAdded: (done: number) => void,
): Promise<{ key: string; isNew: boolean }> {
  const documents = issues.map((issue) => searchDocument(issue, site));
  const texts = documents.flatMap(({ url, content }) => [url, content]);
  const key = volumeKey([version, format, site.language, ...texts]);
  if (store.has(key)) return { key, isNew: false };
  await store.put(key, (target) => writeVolume(documents, site.language, target, onAdded));
  return { key, isNew: true };
}

function putWords(
  volumes: readonly string[],
  folder: string,
): { words: string; contents: WrittenWords["contents"] } {
  const making = join(folder, "words/making");
  const { hash, contents } = writeWords(volumes, making);
  renameSync(making, join(folder, "words", hash));
  return { words: `words/${hash}/`, contents };
}

function putTexts(key: string, folder: string, store: VolumeStore): string {
  const path = `texts/${key}/`;
  cpSync(join(store.use(key), "fragment"), join(folder, path), { recursive: true });
  return path;
}

async function putEngine(language: string, folder: string, store: VolumeStore): Promise<Engine> {
  const key = volumeKey([version, format, language, "engine"]);
  if (!store.has(key)) await store.put(key, (target) => writeEngine(language, target));
  const path = `engine/${key}/`;
  cpSync(store.use(key), join(folder, path), { recursive: true });
  return { folder: path, entry: readEngine(join(folder, path)) };
}

/** Writes a file whose name changes with its content; returns where it stands below `search/`. */
function writeList(folder: string, name: string, list: unknown): string {
  const text = JSON.stringify(list);
  const path = `lists/${name}-${volumeKey([text])}.json`;
  mkdirSync(join(folder, "lists"), { recursive: true });
  writeFileSync(join(folder, path), text);
  return path;
}

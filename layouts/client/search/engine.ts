import type { Engine, IndexContents, SearchEntry } from "../../../src/search/search-entry.ts";
import type { Folder, IndexFiles } from "./index-files.ts";
import type { PagefindInstance, PagefindModule } from "./pagefind.ts";
import { contentsToMeta } from "./pagefind-meta.ts";
import type { Settings } from "./settings.ts";

/** Starts Pagefind's program on the index of an entry; it names issues by their places, from 0, oldest first. */
export async function openEngine(
  entry: SearchEntry,
  loading: Promise<IndexContents>,
  settings: Settings,
  files: IndexFiles,
): Promise<PagefindInstance> {
  const { engine } = entry;
  const [{ createInstance }, wasm, contents] = await Promise.all([
    importProgram(engine, settings, files),
    files.load(`${engine.folder}engine.wasm`).then((response) => response.arrayBuffer()),
    loading,
  ]);
  files.mount(entry.words, folderOf(entry, wasm, contents));
  const instance = createInstance({
    basePath: settings.index + entry.words,
    baseUrl: settings.base,
    noWorker: true,
  });
  // `init` does not wait until the index is open (Pagefind 1.6.0); what needs the index does.
  await instance.filters();
  return instance;
}

let failedImports = 0;

/** A browser remembers that a module could not be loaded: another try needs another address. */
async function importProgram(
  { folder }: Engine,
  { index }: Settings,
  files: IndexFiles,
): Promise<PagefindModule> {
  const retry = failedImports > 0 ? `?retry=${failedImports}` : "";
  try {
    return await files.inTime(import(`${index}${folder}pagefind.js${retry}`));
  } catch (error) {
    failedImports++;
    throw error;
  }
}

/** Pagefind finds in one folder what was published in several, and its list of contents as it writes it. */
function folderOf(entry: SearchEntry, wasm: ArrayBuffer, contents: IndexContents): Folder {
  const { words, texts, engine } = entry;
  return (file) => {
    const [, chunk] = /^index\/(.*)$/.exec(file) ?? [];
    if (chunk !== undefined) return { path: words + chunk };
    const [, issue] = /^fragment\/(\d+)/.exec(file) ?? [];
    if (issue !== undefined) return { path: pathOfText(Number(issue), texts) };
    if (file.endsWith(".pf_meta"))
      return { content: contentsToMeta(engine.entry.version, contents) };
    if (file.endsWith(".pagefind")) return { content: wasm };
    return { content: JSON.stringify(engine.entry) };
  };
}

function pathOfText(issue: number, texts: SearchEntry["texts"]): string {
  let place = issue;
  for (const [folder, issues] of texts) {
    if (place < issues) return `${folder}${place}.pf_fragment`;
    place -= issues;
  }
  throw new Error(`The index has no issue ${issue}.`);
}

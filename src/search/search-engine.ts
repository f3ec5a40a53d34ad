import { readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { indexDocuments } from "./index-documents.ts";
import type { PagefindEntry } from "./search-entry.ts";

/**
 * Writes Pagefind's browser program for a language, which it makes only as a part of an index.
 * Without its worker and what else the search page does not call it is a sixth smaller.
 */
export async function writeEngine(language: string, target: string): Promise<void> {
  await indexDocuments([{ url: "/", content: "<html><p>One word.</p></html>" }], language, target);
  const [indexed] = Object.values(readEngine(target).languages);
  if (indexed === undefined) throw new Error("Pagefind has indexed nothing.");
  const wasm = `wasm.${indexed.wasm ?? "unknown"}.pagefind`;
  renameSync(join(target, wasm), join(target, "engine.wasm"));
  const program = join(target, "pagefind.js");
  await build({
    stdin: { contents: `export { createInstance } from "./pagefind.js";`, resolveDir: target },
    outfile: program,
    allowOverwrite: true,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
  });
  for (const name of readdirSync(target)) {
    if (!["pagefind.js", "engine.wasm", entryFile].includes(name))
      rmSync(join(target, name), { recursive: true });
  }
}

const entryFile = "pagefind-entry.json";

/** The entry file of the engine in a folder. */
export function readEngine(folder: string): PagefindEntry {
  return JSON.parse(readFileSync(join(folder, entryFile), "utf8")) as PagefindEntry;
}

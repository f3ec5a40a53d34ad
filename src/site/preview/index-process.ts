import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { ContentMemory } from "../../content/content-memory.ts";
import { indexForSearch } from "../index-for-search.ts";
import { sayError } from "../progress.ts";
import { readArchive } from "../read-archive.ts";
import type { Settings } from "../settings.ts";
import { sentenceOf } from "./fault.ts";

/** A process that is not asked for so long ends: it has read the whole archive. */
const patience = 5 * 60 * 1000;

const memory = new ContentMemory();
const idle = setTimeout(() => process.exit(), patience);

process.on("disconnect", () => process.exit());
process.on("message", (settings: Settings) => {
  index(settings)
    .catch((error: unknown) => sayError(`The search index could not be made: ${sentenceOf(error)}`))
    .finally(() => process.send?.("done"));
});

/** Indexes an archive as it is now; while it has errors, the last index stays. */
async function index(settings: Settings): Promise<void> {
  idle.refresh();
  const started = Date.now();
  const { archive } = readArchive(settings, memory);
  if (archive === undefined) return;
  const { output, cache } = settings;
  const next = join(output, ".search");
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  await indexForSearch(archive, next, cache);
  rmSync(join(output, "search"), { recursive: true, force: true });
  renameSync(join(next, "search"), join(output, "search"));
  throwAwayUnused(join(cache, "volumes"), started);
}

/** Every edit makes another volume of some megabytes: of those, only what the last index used is kept. */
function throwAwayUnused(volumes: string, since: number): void {
  if (!existsSync(volumes)) return;
  for (const name of readdirSync(volumes)) {
    const folder = join(volumes, name);
    if (statSync(folder).mtimeMs < since) rmSync(folder, { recursive: true, force: true });
  }
}

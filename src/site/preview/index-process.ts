import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ContentMemory } from "../../content/content-memory.ts";
import { messageOf } from "../../content/message-of.ts";
import { VolumeStore } from "../../search/volume-store.ts";
import { indexForSearch } from "../index-for-search.ts";
import { sayError } from "../progress.ts";
import { readArchive } from "../read-archive.ts";
import type { Settings } from "../settings.ts";

/** A process that is not asked for so long ends: it has read the whole archive. */
const patience = 5 * 60 * 1000;

const memory = new ContentMemory();
const idle = setTimeout(() => process.exit(), patience);

process.on("disconnect", () => process.exit());
process.on("message", (settings: Settings) => {
  index(settings)
    .catch((error: unknown) => sayError(`The search index could not be made: ${messageOf(error)}`))
    .finally(() => process.send?.("done"));
});

/** Indexes an archive as it is now; while it has errors, the last index stays. */
async function index(settings: Settings): Promise<void> {
  idle.refresh();
  const { archive } = readArchive(settings, memory);
  if (archive === undefined) return;
  const { output, cache } = settings;
  const next = join(output, ".search");
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  // Every edit makes another volume of some megabytes: only what this index uses is kept.
  await indexForSearch(archive, next, new VolumeStore(cache, 0));
  rmSync(join(output, "search"), { recursive: true, force: true });
  renameSync(join(next, "search"), join(output, "search"));
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { type Indexing, indexVolumes } from "../search/index-volumes.ts";
import type { VolumeStore } from "../search/volume-store.ts";
import { count, phase } from "./progress.ts";

/** Indexes the archive into `search/` of the output, and says which volumes were indexed anew. */
export async function indexForSearch(
  archive: Archive,
  output: string,
  store: VolumeStore,
): Promise<void> {
  const folder = join(output, "search");
  mkdirSync(folder, { recursive: true });
  await phase("Index", (update) => indexVolumes(archive, folder, store, update), summarize);
}

function summarize({ volumes, indexed }: Indexing): string {
  const anew = indexed.length === 0 ? "none had changed" : `indexed ${indexed.join(", ")}`;
  return `${count(volumes, "volume")}, ${anew}`;
}

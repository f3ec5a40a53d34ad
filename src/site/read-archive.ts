import type { Archive } from "../archive/archive.ts";
import { loadArchive } from "../archive/load-archive.ts";
import type { ContentMemory } from "../content/content-memory.ts";
import type { Problem } from "../content/problem.ts";
import type { Settings } from "./settings.ts";

/** Reads the archive that settings name; without one, the problems say why. */
export function readArchive(
  { content, now, mode, url }: Settings,
  memory?: ContentMemory,
): { archive?: Archive; problems: Problem[] } {
  return loadArchive(content, { now, withUnpublished: mode === "preview", url, memory });
}

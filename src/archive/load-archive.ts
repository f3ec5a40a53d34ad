import type { ContentMemory } from "../content/content-memory.ts";
import { loadContent } from "../content/load-content.ts";
import { byPlace, isError, type Problem } from "../content/problem.ts";
import type { Archive } from "./archive.ts";
import { type BuildArchiveOptions, buildArchive } from "./build-archive.ts";

/**
 * Reads a content folder and puts the archive together.
 *
 * All problems of the folder come at once, ordered by file and line; with an error among them
 * there is no archive. `url` says where the site will stand, if not where `site.yaml` says; `memory` is
 * what the last reading of the folder left. Throws only if the folder itself is missing.
 */
export function loadArchive(
  root: string,
  { url, memory, ...options }: BuildArchiveOptions & { url?: string; memory?: ContentMemory },
): { archive?: Archive; problems: Problem[] } {
  const { content, problems } = loadContent(root, url, memory);
  const { archive, problems: more } = buildArchive(content, options);
  const all = [...problems, ...more].sort(byPlace);
  return all.some(isError) ? { problems: all } : { archive, problems: all };
}

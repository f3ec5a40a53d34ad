import { checkReferences } from "./check-references.ts";
import type { ContentMemory } from "./content-memory.ts";
import { parseContent } from "./parse-content.ts";
import type { Problem } from "./problem.ts";
import { readFiles } from "./read-files.ts";
import type { Content } from "./records.ts";

/**
 * Reads a content folder into typed records.
 *
 * Records with errors are left out of `content`; all errors of all files are in `problems`.
 * `url` says where the site will stand, if not where `site.yaml` says; `memory` is what the last
 * reading of the folder left. Throws only if the folder itself is missing.
 */
export function loadContent(
  root: string,
  url?: string,
  memory?: ContentMemory,
): { content: Content; problems: Problem[] } {
  const files = readFiles(root, memory);
  const { content, failedIssues, problems } = parseContent(files, url, memory);
  const references = checkReferences(content, failedIssues, files.recordFiles);
  return { content, problems: [...problems, ...references] };
}

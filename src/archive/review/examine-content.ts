import { byPlace, type Problem } from "../../content/problem.ts";
import type { Archive } from "../archive.ts";
import type { BuildArchiveOptions } from "../build-archive.ts";
import { loadArchive } from "../load-archive.ts";
import { reviewArchive } from "./review-archive.ts";

/**
 * All that an editor could mend in a content folder, ordered by file and line: what is wrong, in
 * what is published and in what is not yet; and, once nothing is wrong, what could be better. Throws
 * only if the folder itself is missing.
 */
export function examineContent(root: string, now: BuildArchiveOptions["now"]): Problem[] {
  const { archive, problems } = loadArchive(root, { now, withUnpublished: true });
  if (archive === undefined) return problems;
  // A link from what is published to what is not leads nowhere for readers alone.
  const forReaders = hasUnpublished(archive)
    ? loadArchive(root, { now, withUnpublished: false }).problems
    : [];
  const known = new Set(problems.map(placeAndMessage));
  const more = forReaders.filter((problem) => !known.has(placeAndMessage(problem)));
  return [...problems, ...more, ...reviewArchive(archive)].sort(byPlace);
}

function hasUnpublished({ issues, pages }: Archive): boolean {
  return issues.some(({ status }) => status !== "published") || pages.some(({ draft }) => draft);
}

const placeAndMessage = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column} ${message}`;

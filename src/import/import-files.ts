import { checkReferences } from "../content/check-references.ts";
import { loadContent } from "../content/load-content.ts";
import { parseContent } from "../content/parse-content.ts";
import { isError, type Problem } from "../content/problem.ts";
import { readFiles } from "../content/read-files.ts";
import type { Draft } from "./draft.ts";
import { findSources } from "./read/find-sources.ts";
import { type Failure, readDrafts } from "./read/read-drafts.ts";
import { ArchivePlan, type Outcome } from "./write/archive-plan.ts";
import { writeNewFiles } from "./write/write-new-files.ts";

/** What an import did, or would do. */
export interface ImportResult {
  outcomes: Outcome[];
  failures: Failure[];
  /** Files of kinds that are not read: pictures, styles. */
  others: string[];
  /** What was or would be written, by path below the content folder. */
  files: Map<string, string>;
}

/**
 * Takes files from elsewhere into a content folder, as files that do not exist yet.
 *
 * Whatever would not load is not written, and is a failure; the rest is. With `isDryRun` nothing is written.
 * Throws a sentence if the content folder, or something named, is not there.
 */
export function importFiles(
  paths: readonly string[],
  root: string,
  isDryRun: boolean,
): ImportResult {
  const { content } = loadContent(root);
  const { sources, others } = findSources(paths);
  const { drafts, failures } = readDrafts(sources);
  const plan = new ArchivePlan(content);
  const outcomes = [...drafts].sort(byDay).flatMap((draft): Outcome[] => {
    try {
      return [plan.add(draft)];
    } catch (error) {
      failures.push({
        file: draft.file,
        reason: error instanceof Error ? error.message : String(error),
      });
      return [];
    }
  });
  const files = plan.files();
  const refused = checkPlan(root, files);
  for (const { file, message } of refused)
    files.delete(file) && failures.push({ file, reason: message });
  if (!isDryRun) writeNewFiles(root, files);
  return {
    outcomes: outcomes.filter(({ file, isNew }) => !isNew || files.has(file)),
    failures,
    others,
    files,
  };
}

/** Bios follow each other by day. */
function byDay(a: Draft, b: Draft): number {
  const [first, second] = [a, b].map(({ date = "", file }) => `${date} ${file}`);
  return (first ?? "") < (second ?? "") ? -1 : 1;
}

/** What is wrong with new files, were they in the folder already. */
function checkPlan(root: string, files: ReadonlyMap<string, string>): Problem[] {
  const there = readFiles(root);
  const recordFiles = [...there.recordFiles, ...files.keys()];
  const all = { ...there, texts: new Map([...there.texts, ...files]), recordFiles };
  const { content, failedIssues, problems } = parseContent(all);
  return [...problems, ...checkReferences(content, failedIssues, recordFiles)].filter(
    (problem) => isError(problem) && files.has(problem.file),
  );
}

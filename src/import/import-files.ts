import { loadContent } from "../content/load-content.ts";
import { messageOf } from "../content/message-of.ts";
import type { Draft } from "./draft.ts";
import { findSources } from "./read/find-sources.ts";
import { type Failure, FoundFiles } from "./read/found-files.ts";
import { readDrafts } from "./read/read-drafts.ts";
import { ArchivePlan, type Outcome } from "./write/archive-plan.ts";
import { checkPlan } from "./write/check-plan.ts";
import { writeNewFile } from "./write/write-new-file.ts";

/** What an import did, or would do. */
export interface ImportResult {
  outcomes: Outcome[];
  failures: Failure[];
  /** What is no issue: pages, styles, pictures that no issue shows. */
  leftOut: Failure[];
  /** What was or would be written, by path below the content folder; pictures are in the outcomes. */
  files: Map<string, string>;
}

/**
 * Takes files from elsewhere into a content folder, as files that do not exist yet.
 *
 * Whatever would not load is not written, and is a failure; the rest is. With `isDryRun` nothing is written.
 * `update` is told how far it has come. Throws a sentence if the content folder, or something named, is not there.
 */
export async function importFiles(
  paths: readonly string[],
  root: string,
  isDryRun: boolean,
  update: (text: string) => void = () => {},
): Promise<ImportResult> {
  const { content } = loadContent(root);
  const found = new FoundFiles(paths);
  const { sources, others } = findSources(found);
  const { drafts, failures, leftOut } = await readDrafts(sources, found, update);
  failures.push(...found.failures);
  const plan = new ArchivePlan(content);
  const planned = drafts
    .sort(byDay)
    .flatMap((draft) => attempt(draft.file, failures, () => plan.add(draft)));
  const files = plan.files();
  for (const { file, message } of checkPlan(root, files))
    if (files.delete(file)) failures.push({ file, reason: message });
  dropUnneeded(files, planned);
  if (!isDryRun) write(root, files, planned, failures, update);
  const outcomes = planned.filter(({ file, isNew }) => !isNew || files.has(file));
  leftOut.push(...withoutShown(others, drafts));
  return { outcomes, failures, leftOut, files };
}

/** Authors and topics come first, and pictures before their issue, so that what is there is always complete. */
function write(
  root: string,
  files: Map<string, string>,
  outcomes: readonly Outcome[],
  failures: Failure[],
  update: (text: string) => void,
): void {
  const isIssue = (file: string) => file.startsWith("issues/");
  const pictures = new Map(outcomes.map(({ file, beside }) => [file, beside]));
  const ordered = [...files].sort(([a], [b]) => Number(isIssue(a)) - Number(isIssue(b)));
  for (const [i, [file, text]] of ordered.entries()) {
    update(`writing ${(i + 1).toLocaleString("en")} of ${files.size.toLocaleString("en")}`);
    const written = attempt(file, failures, () => {
      for (const [name, read] of pictures.get(file) ?? [])
        writeNewFile(root, file.replace(/[^/]*$/, name), read());
      writeNewFile(root, file, text);
      return file;
    });
    if (written.length === 0) files.delete(file);
  }
}

function attempt<T>(file: string, failures: Failure[], work: () => T): T[] {
  try {
    return [work()];
  } catch (error) {
    failures.push({ file, reason: messageOf(error) });
    return [];
  }
}

/** Authors and topics that only issues with errors name are not written. */
function dropUnneeded(files: Map<string, string>, outcomes: readonly Outcome[]): void {
  const kept = outcomes.filter(({ file }) => files.has(file));
  const needed = new Set(kept.flatMap(({ needs }) => needs));
  for (const file of [...files.keys()])
    if (!file.startsWith("issues/") && !needed.has(file)) files.delete(file);
}

/** Bios follow each other by day. */
function byDay(a: Draft, b: Draft): number {
  const [first = "", second = ""] = [a, b].map(({ date = "", file }) => `${date} ${file}`);
  return first < second ? -1 : 1;
}

function withoutShown(others: readonly string[], drafts: readonly Draft[]): Failure[] {
  const pictures = drafts.flatMap((draft) => [...draft.pictures.values()]);
  const shown = new Set(pictures.map(({ name }) => name));
  return others
    .filter((file) => !shown.has(file))
    .map((file) => ({ file, reason: "since no issue is read from it, and none shows it" }));
}

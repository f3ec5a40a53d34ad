import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../archive/group-by.ts";
import { applyFixes, type FixAt } from "../content/apply-fixes.ts";
import type { Problem, Replacement } from "../content/problem.ts";

/** What was mended, and in which file. */
export interface Mended extends Replacement {
  file: string;
  line: number;
}

/** Mending shows what an error had hidden, which can be mended in turn; no archive has needed more than three rounds. */
const mostRounds = 10;

/**
 * Mends in the content folder what `examine` finds and what needs no judgement, until there is
 * nothing more of it. Files are changed in nothing else.
 */
export function mendContent(
  root: string,
  examine: () => Problem[],
): { problems: Problem[]; mended: Mended[] } {
  const mended: Mended[] = [];
  let problems = examine();
  for (let round = 0; round < mostRounds; round++) {
    const made = [...mendWords(root, problems), ...mendNames(root, problems)];
    if (made.length === 0) break;
    mended.push(...made);
    problems = examine();
  }
  return { problems, mended };
}

function mendWords(root: string, problems: readonly Problem[]): Mended[] {
  const files = groupBy([...problems], ({ file }) => [file]);
  return [...files].flatMap(([file, found]) => {
    const fixes = found.flatMap(({ line, column, fix }): FixAt[] =>
      fix !== undefined && "from" in fix ? [{ ...fix, line, column }] : [],
    );
    if (fixes.length === 0) return [];
    const path = join(root, file);
    const before = readFileSync(path, "utf8");
    const { text, made } = applyFixes(before, fixes);
    if (text !== before) writeFileSync(path, text);
    return made.map(({ line, from, to }) => ({ file, line, from, to }));
  });
}

/** No file is put in the place of another. */
function mendNames(root: string, problems: readonly Problem[]): Mended[] {
  return problems.flatMap(({ file, line, fix }) => {
    if (fix === undefined || !("rename" in fix)) return [];
    const to = join(root, fix.rename);
    if (existsSync(to)) return [];
    renameSync(join(root, file), to);
    return [{ file, line, from: file, to: fix.rename }];
  });
}

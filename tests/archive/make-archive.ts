import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { Archive, Issue } from "../../src/archive/archive.ts";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { formatProblem } from "../../src/content/problem.ts";
import { writeArchive } from "../support/write-archive.ts";

type Files = Record<string, string | null>;
type Options = Partial<Parameters<typeof loadArchive>[1]>;

/** A day on which everything in the tests that is not meant to be scheduled is published. */
const now = Date.UTC(2020, 0, 1);

/** The archive of the smallest content folder and `files`, and its warnings; it may have no errors. */
export function makeArchive(
  t: Pick<TestContext, "after">,
  files: Files,
  options: Options = {},
): { archive: Archive; warnings: string[] } {
  const { archive, problems } = loadArchive(writeArchive(t, files), {
    now,
    withUnpublished: false,
    ...options,
  });
  const lines = problems.map((problem) => formatProblem(problem, "content"));
  if (archive === undefined) assert.fail(`the archive has errors:\n${lines.join("\n")}`);
  return { archive, warnings: lines };
}

/** Every problem of the content folder, as a terminal shows it. */
export function problemLines(
  t: Pick<TestContext, "after">,
  files: Files,
  options: Options = {},
): string[] {
  const root = writeArchive(t, files);
  const { problems } = loadArchive(root, { now, withUnpublished: false, ...options });
  return problems.map((problem) => formatProblem(problem, "content"));
}

export function issueOf({ issues }: Archive, slug: string): Issue {
  const issue = issues.find((candidate) => candidate.slug === slug);
  if (issue === undefined) assert.fail(`there is no issue ${slug}`);
  return issue;
}

import { checkReferences } from "../../content/check-references.ts";
import { parseContent } from "../../content/parse-content.ts";
import { isError, type Problem } from "../../content/problem.ts";
import { readFiles } from "../../content/read-files.ts";

/** What is wrong with new files, were they in the folder already. */
export function checkPlan(root: string, files: ReadonlyMap<string, string>): Problem[] {
  const there = readFiles(root);
  const recordFiles = [...there.recordFiles, ...files.keys()];
  const all = { ...there, texts: new Map([...there.texts, ...files]), recordFiles };
  const { content, failedIssues, problems } = parseContent(all);
  return [...problems, ...checkReferences(content, failedIssues, recordFiles)].filter(
    (problem) => isError(problem) && files.has(problem.file),
  );
}

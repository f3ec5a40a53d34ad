import { stringify } from "yaml";
import { checkReferences } from "./check-references.ts";
import { parseContent } from "./parse-content.ts";
import { slugOfFile } from "./paths.ts";
import { isError, type Problem } from "./problem.ts";
import { readFiles } from "./read-files.ts";
import { toSlug } from "./slug.ts";

/** A file that is to be written: its path below the content folder, and its text. */
export interface NewRecord {
  file: string;
  text: string;
}

/** An issue, a draft until its editor says otherwise; what is empty is left out. */
export function newIssue(keys: {
  title: string;
  date: string;
  authors: string[];
  tags: string[];
  dek?: string;
}): NewRecord {
  const folder = `issues/${keys.date.slice(0, 4)}`;
  return toRecord(folder, keys.title, { ...keys, draft: true }, "Write here.\n");
}

export const newAuthor = (name: string, kind?: string): NewRecord =>
  toRecord("authors", name, { name, kind }, `${name} …\n`);

export const newTopic = (name: string, kind?: string): NewRecord =>
  toRecord("topics", name, { name, kind }, `${name} …\n`);

function toRecord(folder: string, name: string, keys: object, body: string): NewRecord {
  const slug = toSlug(name);
  if (slug === "") throw new Error(`“${name}” has no letter to make a file name of.`);
  const filled = Object.entries(keys).filter(
    ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && !value.length),
  );
  const yaml = stringify(Object.fromEntries(filled), { collectionStyle: "any", lineWidth: 0 });
  return { file: `${folder}/${slug}.md`, text: `---\n${yaml}---\n\n${body}` };
}

/**
 * What is wrong with a file that is not written yet, in a content folder as it is now: the same
 * sentences that a build would say. Throws if the folder has a record of this name already.
 */
export function checkNewRecord(root: string, { file, text }: NewRecord): Problem[] {
  const files = readFiles(root);
  const [folder] = file.split("/");
  const other = files.recordFiles.find(
    (known) => known.startsWith(`${folder}/`) && slugOfFile(known) === slugOfFile(file),
  );
  if (other !== undefined) throw new Error(`There is ${other} already: nothing was written.`);
  files.texts.set(file, text);
  files.recordFiles.push(file);
  const { content, failedIssues, problems } = parseContent(files);
  const references = checkReferences(content, failedIssues, files.recordFiles);
  return [...problems, ...references].filter(
    (problem) => problem.file === file && isError(problem),
  );
}

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { loadContent } from "../../src/content/load-content.ts";
import type { AuthorRecord, IssueRecord } from "../../src/content/records.ts";
import { type ImportResult, importFiles } from "../../src/import/import-files.ts";
import { temporaryFolder, writeArchive, writeFiles } from "../support/write-archive.ts";

/** The folder of files as they come from elsewhere. */
export const samples = join(import.meta.dirname, "samples");

/** What an import made of one file, as it loads. */
export interface Imported {
  result: ImportResult;
  root: string;
  issue: IssueRecord;
  authors: AuthorRecord[];
  /** Names of the issue's topics, in its order. */
  topics: string[];
}

/** Imports one file into a mini archive; a sample by its name, or a text that is given with it. */
export async function importOne(
  t: Pick<TestContext, "after">,
  name: string,
  text?: string | Uint8Array,
): Promise<Imported> {
  const root = writeArchive(t, { "topics/zte.md": null, "authors/ada-archer.md": null });
  const folder = text === undefined ? samples : temporaryFolder(t);
  if (text !== undefined) writeFiles(folder, { [name]: text });
  const result = await importFiles([join(folder, name)], root, false);
  const { content } = loadContent(root);
  const [issue] = content.issues;
  if (issue === undefined) throw new Error(result.failures.map(({ reason }) => reason).join("; "));
  const authors = issue.authors.flatMap((slug) =>
    content.authors.filter((author) => author.slug === slug),
  );
  const topics = issue.tags.flatMap((slug) =>
    content.topics.filter((topic) => topic.slug === slug),
  );
  return { result, root, issue, authors, topics: topics.map((topic) => topic.name) };
}

/** Names and bios of authors. */
export const biosOf = (authors: readonly AuthorRecord[]): Record<string, string | undefined> =>
  Object.fromEntries(authors.map(({ name, bios }) => [name, bios[0]?.text]));

/** The headings of an issue's Markdown. */
export const headingsOf = ({ body }: IssueRecord): string[] =>
  [...body.text.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);

/** The items of an issue's Markdown. */
export const itemsOf = ({ body }: IssueRecord): string[] =>
  [...body.text.matchAll(/^(?:-|\d+\.) (.+)$/gm)].map(([, item = ""]) => item);

/** Every file below a folder, with what is in it. */
export function textsIn(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    files
      .filter((file) => statSync(join(root, file)).isFile())
      .map((file) => [file, readFileSync(join(root, file), "utf8")]),
  );
}

import { checkReferences } from "./check-references.ts";
import { type ParsedContent, parseContent } from "./parse-content.ts";
import { slugOfFile } from "./paths.ts";
import type { Problem } from "./problem.ts";
import { type ContentFiles, readFiles } from "./read-files.ts";

/** A content folder that is to have one more file. */
export class ContentFolder {
  readonly #files: ContentFiles;
  readonly #parsed: ParsedContent;

  /** Reads the folder. Throws a sentence if there is none. */
  constructor(root: string) {
    this.#files = readFiles(root);
    this.#parsed = parseContent(this.#files);
  }

  /** What the folder holds; records with errors are left out. */
  get content(): ParsedContent["content"] {
    return this.#parsed.content;
  }

  /** The file of a record, also of one with errors. */
  fileOf(folder: string, slug: string): string | undefined {
    return this.#files.recordFiles.find(
      (file) => file.startsWith(`${folder}/`) && slugOfFile(file) === slug,
    );
  }

  /** What would be wrong if the folder had this file as well; what is wrong without it is not said. */
  problemsWith(file: string, text: string): Problem[] {
    const site = this.#files.texts.get("site.yaml");
    const texts = new Map([
      ...(site === undefined ? [] : [["site.yaml", site] as const]),
      [file, text],
    ]);
    const alone = parseContent({ ...this.#files, texts, recordFiles: [file], problems: [] });
    const { content } = this;
    const references = checkReferences(
      {
        ...content,
        issues: [...content.issues, ...alone.content.issues],
        authors: [...content.authors, ...alone.content.authors],
        topics: [...content.topics, ...alone.content.topics],
      },
      alone.failedIssues,
      [...this.#files.recordFiles, file],
    );
    return [...alone.problems, ...references].filter(
      (problem) => problem.file === file || problem.message.includes(`\`${file}\``),
    );
  }
}

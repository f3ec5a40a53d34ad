import * as pagefind from "pagefind";
import type { SearchDocument } from "./search-document.tsx";

/** Writes Pagefind's index of documents into an empty folder. */
export async function indexDocuments(
  documents: readonly SearchDocument[],
  language: string,
  target: string,
  onAdded: (done: number) => void = () => {},
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language.toLowerCase() });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  try {
    let done = 0;
    const add = async (document: SearchDocument) => {
      const result = await index.addHTMLFile(document);
      onAdded(++done);
      return result;
    };
    // Pagefind takes them in their order, and numbers the pages so.
    const added = await Promise.all(documents.map(add));
    const written = await index.writeFiles({ outputPath: target });
    const failures = [...added.flatMap((result) => result.errors), ...written.errors];
    if (failures.length > 0) throw new Error(`Pagefind could not index: ${failures.join("; ")}`);
  } finally {
    await index.deleteIndex();
  }
}

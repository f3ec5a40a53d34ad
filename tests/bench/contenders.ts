import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as pagefind from "pagefind";
import type { Archive, Issue } from "../../src/archive/archive.ts";
import { searchDocument } from "../../src/search/search-document.tsx";

/** A search page, and where on it is what a reader sees. */
export interface Contender {
  name: string;
  folder: string;
  /** The path of the page. */
  page: string;
  field: string;
  /** Results that are there in full. */
  hits: string;
  /** Counts beside the filters. */
  counts: string;
}

/** The search page of a built site. */
export function backfile(folder: string): Contender {
  return {
    name: "Backfile",
    folder,
    page: "search/",
    field: "#search-form input[name=q]",
    hits: ".search-hit",
    counts: "#search-results .count",
  };
}

/**
 * Pagefind's own Component UI as it comes, over a single index of the same documents with the same
 * filters, written into an empty folder.
 */
export async function componentUi(archive: Archive, folder: string): Promise<Contender> {
  const { index } = await pagefind.createIndex({ forceLanguage: archive.site.language });
  if (index === undefined) throw new Error("Pagefind did not start.");
  await Promise.all(archive.issues.map((issue) => index.addHTMLFile(documentOf(issue, archive))));
  await index.writeFiles({ outputPath: join(folder, "pagefind") });
  await pagefind.close();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), componentPage(archive.site.language));
  return {
    name: "Component UI",
    folder,
    page: "",
    field: "pagefind-input input",
    hits: ".pf-result:not(:has(.pf-skeleton))",
    counts: ".pf-filter-checkbox-count",
  };
}

/** What is indexed of an issue, with filters in Pagefind's own terms. */
function documentOf(issue: Issue, { site }: Archive) {
  const { url, content } = searchDocument(issue, site);
  const values = [
    ["year", String(issue.date.year)],
    ...issue.topics.map(({ name }) => ["topic", name]),
    ...issue.byline.map(({ name }) => ["author", name]),
  ];
  const filters = values.map(
    ([name, value = ""]) =>
      `<meta data-pagefind-filter="${name}[content]" content="${value.replaceAll('"', "&quot;")}">`,
  );
  return { url, content: content.replace("<body>", `<body>${filters.join("")}`) };
}

const componentPage = (language: string): string => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>Search</title>
<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">
<script src="/pagefind/pagefind-component-ui.js" type="module"></script>
<pagefind-config bundle-path="/pagefind/"></pagefind-config>
<pagefind-input></pagefind-input>
<pagefind-summary></pagefind-summary>
<pagefind-filter-pane></pagefind-filter-pane>
<pagefind-results max-results="10"></pagefind-results>
</html>
`;

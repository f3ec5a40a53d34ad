import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { feedPaths, fileOfPath, fixedPaths } from "../content/paths.ts";

/** Makes sure, before a site is published, that everything it must have is there and not empty. */
export function verifySite(
  { issues, years, topics, authors, pages, outlets, redirects, files }: Archive,
  folder: string,
): void {
  const listed = [...issues, ...years, ...topics, ...authors, ...pages, ...outlets];
  const records = listed.map(({ path }) => path);
  const followed = [...topics, ...authors].filter(({ issues }) => issues.length > 0);
  const feeds = followed.flatMap(({ path }) => feedPaths(path));
  const full = [...fixedPaths, ...records, ...feeds].map(fileOfPath);
  const copied = [
    ...redirects.map(({ from }) => fileOfPath(from)),
    ...files.map(({ path }) => path),
  ];
  const faults = [
    ...[...full, ...copied].filter((file) => !existsSync(join(folder, file))),
    ...full.filter((file) => mayNotBeEmpty(file) && isEmpty(join(folder, file))),
  ];
  if (faults.length > 0) {
    throw new Error(
      `The site is not complete, so the last one stays: ${faults.slice(0, 5).join(", ")} would be missing or empty.`,
    );
  }
}

/** Redirect rules are none where there is no old address, references none where there is no issue. */
const mayNotBeEmpty = (file: string): boolean =>
  !["/_redirects", "/bibliography.bib", "/bibliography.ris"].includes(file);

const isEmpty = (path: string): boolean => existsSync(path) && statSync(path).size === 0;

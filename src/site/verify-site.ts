import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { fileOfPath, fixedPaths } from "../content/paths.ts";

/** Makes sure, before a site is published, that everything it must have is there and not empty. */
export function verifySite(
  { issues, years, topics, authors, pages, redirects, files }: Archive,
  folder: string,
): void {
  const records = [...issues, ...years, ...topics, ...authors, ...pages].map(({ path }) => path);
  const others = [...redirects.map(({ from }) => from), ...files.map(({ path }) => path)];
  const missing = [...fixedPaths, ...records, ...others].filter(
    (path) => !existsSync(join(folder, fileOfPath(path))),
  );
  const empty = [...fixedPaths, ...records]
    .filter((path) => path !== "/_redirects" && !missing.includes(path))
    .filter((path) => statSync(join(folder, fileOfPath(path))).size === 0);
  const faults = [...missing, ...empty];
  if (faults.length > 0) {
    throw new Error(
      `The site is not complete, so the last one stays: ${faults.slice(0, 5).join(", ")} would be missing or empty.`,
    );
  }
}

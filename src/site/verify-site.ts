import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { pagePaths } from "../archive/page-paths.ts";

/** Makes sure, before a site is published, that every page it should have is there and not empty. */
export function verifySite(archive: Archive, folder: string): void {
  const missing = pagePaths(archive).filter((path) => {
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    return !existsSync(file) || statSync(file).size === 0;
  });
  if (missing.length > 0) {
    throw new Error(
      `The site is not complete, so the last one stays: there is no ${missing.slice(0, 5).join(", ")}.`,
    );
  }
}

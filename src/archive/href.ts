import type { Site } from "../content/records.ts";

/** The address of a path for use in a page: below the site's own root, escaped. */
export function hrefOf(site: Site, path: string): string {
  return escapePath(site.basePath.replace(/\/$/, "") + path);
}

/** The whole address of a path, for those who are not on the site. */
export function urlOf(site: Site, path: string): string {
  return new URL(hrefOf(site, path), site.url).href;
}

/** A path as it stands in an address. */
export function escapePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

import { h } from "preact";
import { render } from "preact-render-to-string";
import type { Archive } from "../archive/archive.ts";
import { urlOf } from "../archive/href.ts";
import { lastChange } from "../archive/last-change.ts";
import type { Output } from "./output.ts";

/** All pages, as the Sitemaps protocol 0.9 has them; `lastmod` where the archive knows it. */
export const sitemap: Output = (archive, pages) => [
  {
    path: "/sitemap.xml",
    get text() {
      return toSitemap(archive, pages);
    },
  },
];

function toSitemap(archive: Archive, pages: readonly string[]): string {
  const changes = new Map(archive.issues.map((issue) => [issue.path, lastChange(issue)]));
  const urls = pages.map((path) =>
    h("url", {}, h("loc", {}, urlOf(archive.site, path)), lastmod(changes.get(path))),
  );
  const set = h("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, urls);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${render(set)}\n`;
}

function lastmod(day: string | undefined) {
  return day === undefined ? null : h("lastmod", {}, day);
}

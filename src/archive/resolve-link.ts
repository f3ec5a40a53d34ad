import { posix } from "node:path";
import { nearest, suggestion } from "../content/nearest.ts";
import { attachmentPath, isOutletPath } from "../content/paths.ts";
import type { Site } from "../content/records.ts";
import { hrefOf } from "./href.ts";
import type { SiteMap } from "./site-map.ts";

/** Where a link that was written in the content leads. */
export type Link =
  | { kind: "outside"; href: string }
  /** To a path of this site, and perhaps to an anchor there. */
  | { kind: "inside"; href: string; path: string; anchor?: string; attachment?: string }
  /** Nowhere; `reason` says what to write instead. It compares with every address, so ask only to show it. */
  | { kind: "broken"; href: string; reason(): string };

/** Follows a link or a picture's address that was written in `file` (a path below the content folder). */
export function resolveLink(written: string, file: string, site: Site, map: SiteMap): Link {
  const href = withoutSite(written, site);
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return { kind: "outside", href: written };
  const [, rawPath = "", query = "", rawAnchor] =
    /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  const anchor = rawAnchor === undefined ? undefined : decodeAddress(rawAnchor);
  const found =
    rawPath === ""
      ? { path: map.records.get(file) ?? "" }
      : rawPath.startsWith("/")
        ? atSitePath(decodeAddress(rawPath), site, map)
        : besideFile(decodeAddress(rawPath), file, map);
  if (found === undefined) {
    return {
      kind: "broken",
      href: written,
      reason: () => reasonFor(written, decodeAddress(rawPath), file, map),
    };
  }
  const address = rawPath === "" ? "" : hrefOf(site, found.path);
  const fragment = anchor === undefined ? "" : `#${encodeURIComponent(anchor)}`;
  return { kind: "inside", href: address + query + fragment, anchor, ...found };
}

interface Found {
  path: string;
  /** The file below the content folder, if it is not a record. */
  attachment?: string;
}

/** A whole address of the site as the path on it that is meant; any other address as it is. */
export function withoutSite(written: string, { url }: Pick<Site, "url">): string {
  return written.startsWith(url) ? `/${written.slice(url.length)}` : written;
}

/** The paths that one in a link can mean: with and without the site's own, the last slash, `index.html`. */
export function pathsMeant(path: string, { basePath }: Pick<Site, "basePath">): string[] {
  const withoutBase = path.startsWith(basePath) ? `/${path.slice(basePath.length)}` : path;
  return [path, withoutBase].flatMap((start) => [
    start,
    `${start}/`,
    start.replace(/\/$/, ""),
    start.replace(/index\.html$/, ""),
  ]);
}

function atSitePath(path: string, site: Site, map: SiteMap): Found | undefined {
  const candidates = pathsMeant(path, site);
  const known =
    candidates.find((candidate) => map.paths.has(candidate)) ?? candidates.find(isOutletPath);
  return known === undefined ? undefined : { path: known };
}

function besideFile(path: string, file: string, map: SiteMap): Found | undefined {
  const target = posix.normalize(posix.join(posix.dirname(file), path)).normalize("NFC");
  const record = map.records.get(target);
  if (record !== undefined) return { path: record };
  return map.attachments.has(target)
    ? { path: attachmentPath(target), attachment: target }
    : undefined;
}

function reasonFor(written: string, path: string, file: string, map: SiteMap): string {
  const place = `\`${decodeAddress(written)}\` leads nowhere`;
  if (path.startsWith("/")) {
    return `${place}${suggestion(path, map.paths) || ": there is no such page on this site"}`;
  }
  const folder = posix.dirname(file);
  const target = posix.normalize(posix.join(folder, path));
  if (map.unpublished.has(target)) return `${place}: \`${target}\` is not published`;
  const meant = nearest(target, map.files);
  return meant === undefined
    ? `${place}: there is no file \`${target}\``
    : `${place} — did you mean \`${posix.relative(folder, meant)}\`?`;
}

/** An address as its writer reads it. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

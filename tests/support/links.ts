import type { BuiltSite } from "./built-site.ts";

/**
 * Every link, picture, script and style sheet of a site that leads into the site and to nothing
 * there: no such file, or no such anchor in it. `base` is where the site stands on its host;
 * `except` selects links that need not lead anywhere, those that editors wrote.
 */
export function brokenLinks(site: BuiltSite, base = "/", except = "none"): string[] {
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (path: string): Set<string> => {
    const known = anchors.get(path) ?? new Set(ids(site.page(path)));
    anchors.set(path, known);
    return known;
  };
  return site.pages().flatMap((path) => {
    const here = new URL(base.slice(0, -1) + encodeURI(path), "https://site.example");
    return [...addresses(site.page(path), except)].flatMap((address) => {
      const url = new URL(address, here);
      if (url.origin !== here.origin) return [];
      const target = decodeURIComponent(url.pathname);
      const inSite = target.startsWith(base) ? `/${target.slice(base.length)}` : undefined;
      if (inSite === undefined || !site.has(inSite)) return [`${path}: ${address}`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isPage = inSite.endsWith("/") || inSite.endsWith(".html");
      return anchor === "" || !isPage || anchorsOf(inSite).has(anchor)
        ? []
        : [`${path}: ${address}`];
    });
  });
}

function* addresses(document: Document, except: string): Generator<string> {
  for (const element of document.querySelectorAll("[href], [src], form[action]")) {
    if (element.matches(except)) continue;
    for (const name of ["href", "src", "action"]) {
      const address = element.getAttribute(name);
      const isMeta = element.getAttribute("rel") === "canonical";
      if (address !== null && !isMeta) yield address;
    }
  }
}

const ids = (document: Document): string[] =>
  [...document.querySelectorAll("[id]")].map(({ id }) => id);

/** The paths of the pages that a reader gets to from the home page by links, at the root of a host. */
export function reachablePages(site: BuiltSite): Set<string> {
  const seen = new Set(["/"]);
  for (const path of seen) {
    for (const link of site.page(path).querySelectorAll("a[href]")) {
      const target = pathOf(link.getAttribute("href") ?? "", path);
      if (target?.endsWith("/") && site.has(target)) seen.add(target);
    }
  }
  return seen;
}

/** The path that an address leads to, if it is one of this site; editors write all kinds of addresses. */
function pathOf(address: string, from: string): string | undefined {
  const host = "https://site.example";
  if (!URL.canParse(address, host + encodeURI(from))) return undefined;
  const { origin, pathname } = new URL(address, host + encodeURI(from));
  try {
    return origin === host ? decodeURIComponent(pathname) : undefined;
  } catch {
    return undefined;
  }
}

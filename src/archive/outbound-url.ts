import type { Site } from "../content/records.ts";

/** The whole address that a link leads to, if that is a page on the web and not one of the site itself. */
export function outboundUrl(href: string, site: Site): URL | undefined {
  // Most links that lead nowhere else are paths, and parsing an address costs 1 µs.
  if (!/^\s*(?:https?:)?[/\\]{2}/i.test(href) || !URL.canParse(href, site.url)) return undefined;
  const url = new URL(href, site.url);
  const own = new URL(site.url);
  const isOwn = url.host === own.host && url.pathname.startsWith(own.pathname);
  return url.host === "" || isOwn ? undefined : url;
}

import { domainToUnicode } from "node:url";
import { parse } from "tldts";

/** Hosts on which every subdomain is somebody else's, and which the Public Suffix List has not (2026). */
const platforms: ReadonlySet<string> = new Set([
  "beehiiv.com",
  "ghost.io",
  "medium.com",
  "substack.com",
  "tumblr.com",
  "typepad.com",
  "wordpress.com",
]);

/**
 * Whose a host is: its registrable domain by the Public Suffix List, in Unicode, where somebody's page
 * on a platform (`x.github.io`, `x.substack.com`) counts as a domain. None for numbers and names of
 * one's own network.
 */
export function outletDomain(hostname: string): string | undefined {
  const host = hostname.replace(/^www\./, "").replace(/\.$/, "");
  const { domain, subdomain, isIp, isIcann, isPrivate } = parse(host, {
    allowPrivateDomains: true,
  });
  if (isIp) return undefined;
  if (domain === null) return isIcann || isPrivate ? domainToUnicode(host) : undefined;
  const page = platforms.has(domain) ? subdomain?.split(".").at(-1) : undefined;
  return domainToUnicode(page ? `${page}.${domain}` : domain);
}

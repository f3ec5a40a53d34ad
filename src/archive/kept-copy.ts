import type { PinnedCopy, Site } from "../content/records.ts";
import type { KeptCopy } from "../markdown/keep-links.ts";
import { outboundUrl } from "./outbound-url.ts";

/** Web archives, whose pages are copies themselves; archive.today answers at several addresses. */
const webArchive = /(?:^|\.)(?:archive\.org|perma\.cc|archive\.(?:today|is|ph|fo|li|md|vn))$/;

/** Archived copies that editors chose, by the address that they are copies of. */
export type PinnedCopies = ReadonlyMap<string, PinnedCopy>;

export function pinnedCopies(links: readonly PinnedCopy[]): PinnedCopies {
  return new Map(links.map((link) => [new URL(link.address).href, link]));
}

/**
 * The copy that keeps a link of a day (`YYYY-MM-DD`) findable: the one that the editors chose for the
 * page, or else the one of the Wayback Machine that is nearest to the day. None for links to the site
 * itself and to web archives.
 */
export function keptCopy(
  href: string,
  day: string,
  { site, copies }: { site: Site; copies: PinnedCopies },
): KeptCopy | undefined {
  const url = outboundUrl(href, site);
  if (url === undefined || webArchive.test(url.hostname)) return undefined;
  const original = url.href;
  const chosen = copies.get(original) ?? copies.get(withoutHash(url));
  if (chosen !== undefined) {
    return { original, url: chosen.url, date: chosen.date ?? waybackDay(chosen.url) ?? day };
  }
  const stamp = day.replaceAll("-", "");
  return { original, url: `https://web.archive.org/web/${stamp}/${original}`, date: day };
}

const withoutHash = ({ href, hash }: URL): string => href.slice(0, href.length - hash.length);

/** The day in an address of the Wayback Machine. */
function waybackDay(url: string): string | undefined {
  const [, year, month, day] =
    /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)/.exec(url) ?? [];
  return year && `${year}-${month}-${day}`;
}

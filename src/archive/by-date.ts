import type { PublicationDate } from "../content/publication-date.ts";

interface Dated {
  slug: string;
  date: PublicationDate;
}

/** Newest first. The calendar day decides, then the time, then the slug, so that no two orders are possible. */
export function byNewest(a: Dated, b: Dated): number {
  if (a.date.day !== b.date.day) return a.date.day < b.date.day ? 1 : -1;
  if (a.date.millis !== b.date.millis) return b.date.millis - a.date.millis;
  return a.slug < b.slug ? -1 : 1;
}

import { parsePublicationDate } from "../../content/publication-date.ts";
import type { IssueRecord } from "../../content/records.ts";

/**
 * The moment of an issue's last change of substance, in milliseconds since 1970: its publication,
 * update or correction. Of a correction only the day is known, so its moment is the beginning of that
 * day in the publication's time zone; no change is earlier than the publication.
 */
export function changedAt({ date, updated, corrections }: IssueRecord, zone: string): number {
  const corrected = corrections.map((correction) => parsePublicationDate(correction.date, zone));
  const moments = [date, ...(updated ? [updated] : []), ...corrected];
  return Math.max(...moments.map(({ millis }) => millis));
}

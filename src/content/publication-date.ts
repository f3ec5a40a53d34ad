import { DateTime } from "luxon";

/** When something was published. The calendar day is the one that was written, in every time zone. */
export interface PublicationDate {
  /** `YYYY-MM-DD`. */
  day: string;
  year: number;
  /** The moment as ISO 8601 with its offset; midnight in the publication's zone if only a day is known. */
  instant: string;
  /** Milliseconds since 1970, for comparisons. */
  millis: number;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
/** Hours to 23, offsets to 14 hours: `24:00` would be another day, and no place on earth is further off. */
const momentPattern =
  /^\d{4}-\d{2}-\d{2}[T ](?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/;

/** Whether the text is a day of the calendar as `YYYY-MM-DD`, or such a day with a time (ISO 8601). */
export function isPublicationDate(text: string): boolean {
  return (dayPattern.test(text) || momentPattern.test(text)) && toDateTime(text, "utc").isValid;
}

/** Whether the text is a day of the calendar as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => dayPattern.test(text) && isPublicationDate(text);

/**
 * Reads what `isPublicationDate` accepts. A time without an offset is a time in `zone`;
 * one with an offset keeps the day that was written, even where it was another day in `zone`.
 */
export function parsePublicationDate(text: string, zone: string): PublicationDate {
  const moment = toDateTime(text, zone);
  const instant = moment.toISO({ suppressMilliseconds: true });
  if (instant === null) throw new RangeError(`not a date: ${text}`);
  return {
    day: text.slice(0, 10),
    year: Number(text.slice(0, 4)),
    instant,
    millis: moment.toMillis(),
  };
}

/** The last moment (milliseconds since 1970) of what `isPublicationDate` accepts: a day alone goes on to its end in `zone`. */
export function lastMoment(text: string, zone: string): number {
  const moment = toDateTime(text, zone);
  return (isDay(text) ? moment.endOf("day") : moment).toMillis();
}

/** The calendar day of a moment (milliseconds since 1970) in a time zone, `YYYY-MM-DD`. */
export function dayIn(zone: string, millis: number): string {
  return DateTime.fromMillis(millis, { zone }).toFormat("yyyy-MM-dd");
}

function toDateTime(text: string, zone: string): DateTime {
  return DateTime.fromISO(text.replace(" ", "T"), { zone, setZone: true });
}

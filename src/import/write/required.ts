import { DateTime } from "luxon";
import type { Site } from "../../content/records.ts";
import type { Draft } from "../draft.ts";

/** What an issue cannot do without; its moment in the site's zone. Throws the end of a sentence. */
export function required(
  { title, date, body }: Draft,
  { timezone }: Site,
): { title: string; date: string } {
  if (title === undefined) throw new Error("no title was found: put it on the first line");
  if (date === undefined)
    throw new Error("no date was found: add a line with it under the title, such as `May 2, 2018`");
  if (body.length === 0) throw new Error("no text was found in it");
  return { title, date: date.endsWith("Z") ? fromGreenwich(date, timezone) : date };
}

/** Machines write a moment as it is in Greenwich; the day of publication is the site's. */
const fromGreenwich = (date: string, zone: string): string =>
  DateTime.fromISO(date, { zone }).toFormat("yyyy-MM-dd'T'HH:mmZZ").replace("+00:00", "Z");

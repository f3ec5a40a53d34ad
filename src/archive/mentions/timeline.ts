import type { Year } from "../archive.ts";
import type { Coverage } from "./coverage.ts";

/** A month or a year and what it has on a topic. */
export interface Period {
  /** `2018-05` or `2018`. */
  name: string;
  year: number;
  /** Issues that are about the topic. */
  about: number;
  /** Issues that only mention it. */
  mentioning: number;
  /** Passages that mention it. */
  passages: number;
}

/** Over so many years months can still be told apart in a picture of 36 to 48 bars. */
const mostYearsInMonths = 4;

/**
 * What each month of an archive has on a topic, or each year of one that is longer than four years;
 * from the January of its first year to the December of its last, those without anything included.
 */
export function timelineOf(coverage: readonly Coverage[], years: readonly Year[]): Period[] {
  const numbers = years.map(({ year }) => year);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const isInMonths = last - first < mostYearsInMonths;
  const periods = new Map<string, Period>();
  for (let year = first; year <= last; year++) {
    for (const name of isInMonths ? monthsOf(year) : [yearName(year)]) {
      periods.set(name, { name, year, about: 0, mentioning: 0, passages: 0 });
    }
  }
  for (const { issue, isAbout, passages } of coverage) {
    const period = periods.get(issue.date.day.slice(0, isInMonths ? 7 : 4));
    if (period === undefined) continue;
    if (isAbout) period.about++;
    else period.mentioning++;
    period.passages += passages.length;
  }
  return [...periods.values()];
}

const yearName = (year: number): string => String(year).padStart(4, "0");

function monthsOf(year: number): string[] {
  return Array.from(
    { length: 12 },
    (_, month) => `${yearName(year)}-${String(month + 1).padStart(2, "0")}`,
  );
}

interface Dated {
  date: { day: string };
}

/** A row of a calendar: the same days of each month. */
export interface CalendarRow<D extends Dated> {
  /** The first and the last day of the month in it. */
  from: number;
  to: number;
  /** What is dated in it, for each of the twelve months, earliest first. */
  months: D[][];
}

export interface YearCalendar<D extends Dated> {
  /** The first to the fourth seven days of a month, and the days that are left. */
  rows: CalendarRow<D>[];
  /** How many there are in each of the twelve months. */
  counts: number[];
}

/** Sorts what is dated in a year, newest first, into a calendar of months and weeks of the month. */
export function yearCalendar<D extends Dated>(newestFirst: readonly D[]): YearCalendar<D> {
  const rows = [1, 8, 15, 22, 29].map((from) => ({
    from,
    to: Math.min(31, from + 6),
    months: Array.from({ length: 12 }, (): D[] => []),
  }));
  const counts = Array.from({ length: 12 }, () => 0);
  for (const dated of [...newestFirst].reverse()) {
    const [, month = 1, day = 1] = dated.date.day.split("-").map(Number);
    rows[Math.floor((day - 1) / 7)]?.months[month - 1]?.push(dated);
    counts[month - 1] = (counts[month - 1] ?? 0) + 1;
  }
  return { rows, counts };
}

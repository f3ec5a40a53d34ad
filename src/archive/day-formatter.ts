/**
 * Writes days of the calendar (`YYYY-MM-DD`) as a language does: `2 May 2018`.
 * A format is costly to make (20 µs), so this is asked for once for many days.
 */
export function dayFormatter(language: string): (day: string) => string {
  const days = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" });
  return (day) => days.format(new Date(`${day}T00:00:00Z`));
}

/** Plain `en` names no order of day and month; day first reads the same everywhere. */
export const localeOf = (language: string): string => (language === "en" ? "en-GB" : language);

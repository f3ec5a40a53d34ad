import type { IssueRecord } from "../content/records.ts";

/** The day on which an issue last changed in substance, `YYYY-MM-DD`: published, updated or corrected. */
export function lastChange({ date, updated, corrections }: IssueRecord): string {
  const days = [date.day, updated?.day ?? "", ...corrections.map((correction) => correction.date)];
  return days.sort().at(-1) ?? date.day;
}

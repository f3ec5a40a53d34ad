import type { Issue, Year } from "../../src/archive/archive.ts";
import { type CalendarRow, yearCalendar } from "../../src/archive/year-calendar.ts";
import { fill } from "../words/words.ts";
import { InLanguages } from "./in-languages.tsx";
import { useSite } from "./site-context.ts";

/** A year as a calendar: a column for each month, in it the days of its issues, each a link. */
export function YearCalendar({ year: { year, issues } }: { year: Year }) {
  const { words, formatNumber } = useSite();
  const { rows, counts } = yearCalendar(issues);
  const months = counts.map((count, month) => ({ month, count }));
  return (
    <table class="calendar">
      <caption class="unseen">{fill(words.calendar, year)}</caption>
      <thead>
        <tr>
          <td />
          {months.map(({ month }) => (
            <MonthHead key={month} month={month} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.from} row={row} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <span class="unseen">{words.issues}</span>
          </th>
          {months.map(({ month, count }) => (
            <td key={month}>{count > 0 && formatNumber(count)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function MonthHead({ month }: { month: number }) {
  const { locale } = useSite();
  const name = (length: "long" | "short" | "narrow") =>
    new Date(Date.UTC(2000, month)).toLocaleDateString(locale, { month: length, timeZone: "UTC" });
  return (
    <th scope="col">
      <span class="unseen">{name("long")}</span>
      <span class="short" aria-hidden="true">
        {name("short")}
      </span>
      <span class="narrow" aria-hidden="true">
        {name("narrow")}
      </span>
    </th>
  );
}

function Row({ row: { from, to, months } }: { row: CalendarRow<Issue> }) {
  const { words } = useSite();
  return (
    <tr>
      <th scope="row">
        <span class="unseen">{fill(words.calendarDays, from, to)}</span>
      </th>
      {months.map((issues, month) => (
        <td key={month}>
          {issues.map((issue) => (
            <Day key={issue.path} issue={issue} />
          ))}
        </td>
      ))}
    </tr>
  );
}

function Day({ issue: { path, title, lang, date } }: { issue: Issue }) {
  const { href, formatDay } = useSite();
  return (
    <a href={href(path)}>
      <span aria-hidden="true">{Number(date.day.slice(-2))}</span>
      <span class="unseen">
        {formatDay(date.day)}:{" "}
        <span lang={lang}>
          <InLanguages text={title} lang={lang} />
        </span>
      </span>
    </a>
  );
}

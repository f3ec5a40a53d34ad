import type { Coverage } from "../../src/archive/mentions/coverage.ts";
import { type Period, timelineOf } from "../../src/archive/mentions/timeline.ts";
import { useSite } from "./site-context.ts";

/** Units of the drawing: a bar and the gap after it, and the height of the tallest. */
const step = 10;
const gap = 2.5;
const tallest = 56;

/** When a topic was written about: a bar for each month or year of the archive, and its numbers as a table. */
export function Timeline({ coverage }: { coverage: readonly Coverage[] }) {
  const { archive, words } = useSite();
  const periods = timelineOf(coverage, archive.years);
  if (periods.length < 2 || coverage.length === 0) return null;
  return (
    <figure class="timeline">
      <svg
        viewBox={`0 0 ${periods.length * step - gap} ${tallest}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <Bars periods={periods} />
      </svg>
      <Years periods={periods} />
      <figcaption>
        {words.timelineKey}
        <Numbers periods={periods} />
      </figcaption>
    </figure>
  );
}

function Bars({ periods }: { periods: readonly Period[] }) {
  const label = usePeriodLabel();
  const most = Math.max(1, ...periods.map(({ passages }) => passages));
  return (
    <>
      {periods.map((period, i) => {
        const height = heightOf(period, most);
        return (
          <rect
            key={period.name}
            class={period.about > 0 ? "about" : undefined}
            x={i * step}
            y={tallest - height}
            width={step - gap}
            height={height}
          >
            <title>{label(period)}</title>
          </rect>
        );
      })}
    </>
  );
}

/** A tagged issue that never writes the name still shows; an empty period is a line. */
function heightOf({ about, mentioning, passages }: Period, most: number): number {
  if (about + mentioning === 0) return 0.75;
  return Math.max(4, (passages / most) * tallest);
}

/** Each year stands under its first bar: the years of a drawing in months are equally wide. */
function Years({ periods }: { periods: readonly Period[] }) {
  const years = [...new Set(periods.map(({ year }) => year))];
  const every = Math.ceil(years.length / 12);
  return (
    <ol class="timeline-years" aria-hidden="true">
      {years.map((year, i) => (
        <li key={year}>{i % every === 0 && year}</li>
      ))}
    </ol>
  );
}

function Numbers({ periods }: { periods: readonly Period[] }) {
  const { words, formatNumber } = useSite();
  const nameOf = usePeriodName();
  return (
    <details class="numbers">
      <summary>{words.numbers}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.issuesAbout}</th>
            <th scope="col">{words.issuesMentioning}</th>
            <th scope="col">{words.passages}</th>
          </tr>
        </thead>
        <tbody>
          {periods
            .filter(({ about, mentioning }) => about + mentioning > 0)
            .map((period) => (
              <tr key={period.name}>
                <th scope="row">{nameOf(period)}</th>
                <td>{formatNumber(period.about)}</td>
                <td>{formatNumber(period.mentioning)}</td>
                <td>{formatNumber(period.passages)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}

function usePeriodName(): (period: Period) => string {
  const { formatMonth } = useSite();
  return ({ name, year }) => (name.length > 4 ? formatMonth(`${name}-01`) : String(year));
}

function usePeriodLabel(): (period: Period) => string {
  const { countIssues, countPassages } = useSite();
  const nameOf = usePeriodName();
  return (period) => {
    const issues = countIssues(period.about + period.mentioning);
    return `${nameOf(period)}: ${countPassages(period.passages)}, ${issues}`;
  };
}

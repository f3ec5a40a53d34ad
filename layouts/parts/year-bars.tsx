import type { Year } from "../../src/archive/archive.ts";
import { IssueCount } from "./issue-count.tsx";
import { useSite } from "./site-context.ts";

/** The years with their issues as bars, oldest first; each bar is a link to the year. */
export function YearBars({ years, current }: { years: readonly Year[]; current?: number }) {
  const { href, words } = useSite();
  const most = Math.max(1, ...years.map(({ issues }) => issues.length));
  return (
    <nav class="year-bars" aria-label={words.years}>
      <ol>
        {[...years].reverse().map(({ year, path, issues }) => (
          <li key={year}>
            <a href={href(path)} aria-current={year === current ? "page" : undefined}>
              <svg viewBox="0 0 10 40" preserveAspectRatio="none" aria-hidden="true">
                <rect
                  width="10"
                  height={barHeight(issues.length, most)}
                  y={40 - barHeight(issues.length, most)}
                />
              </svg>
              <span>{year}</span>
              <IssueCount count={issues.length} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Never quite nothing, so that a year with one issue among years with hundreds can be seen. */
const barHeight = (issues: number, most: number): number => Math.max(1, (issues / most) * 40);

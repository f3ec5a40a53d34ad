import type { Issue } from "../archive/archive.ts";

/**
 * A run of issues that share a search index, oldest first.
 * Measured with Pagefind 1.6: 2,000 pages took 14 s and 1.8 GB of memory, 10,000 took 108 s and 8.9 GB;
 * and few large volumes rank better than many small ones.
 */
export interface Volume {
  /** The years of its first and last issue. */
  from: number;
  to: number;
  issues: Issue[];
}

const largest = 2000;

/**
 * Binds issues (newest first) to volumes, oldest first: consecutive years together as long as they
 * hold at most 2,000 issues; the latest year by itself, so that a new issue leaves the others as they
 * are. A year with more is cut at every 2,000th issue. The result depends on the issues alone.
 */
export function bindVolumes(issues: readonly Issue[], limit: number = largest): Volume[] {
  const oldestFirst = [...issues].reverse();
  const latestYear = issues[0]?.date.year;
  const volumes: Volume[] = [];
  for (const year of splitByYear(oldestFirst)) {
    const [first] = year;
    const last = volumes.at(-1);
    const fits = last !== undefined && last.issues.length + year.length <= limit;
    if (first === undefined) continue;
    if (fits && first.date.year !== latestYear) {
      last.issues.push(...year);
      last.to = first.date.year;
    } else {
      for (let start = 0; start < year.length; start += limit) {
        const part = year.slice(start, start + limit);
        volumes.push({ from: first.date.year, to: first.date.year, issues: part });
      }
    }
  }
  return volumes;
}

function splitByYear(issues: Issue[]): Issue[][] {
  const years: Issue[][] = [];
  for (const issue of issues) {
    const year = years.at(-1);
    if (year?.[0]?.date.year === issue.date.year) year.push(issue);
    else years.push([issue]);
  }
  return years;
}

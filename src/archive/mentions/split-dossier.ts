import { topicYearPath } from "../../content/paths.ts";
import type { TopicYear } from "../archive.ts";
import { groupBy } from "../group-by.ts";
import type { Coverage } from "./coverage.ts";

/** How many passages, or issues without one, a page holds: 400 of them make about 250 KB of HTML. */
const mostOnPage = 400;

/**
 * What the page of a topic shows of its coverage (newest first): all, or the newest passages of a
 * dossier that is too long for one page. Such a one has a page for each of its years besides.
 */
export function splitDossier(
  slug: string,
  coverage: Coverage[],
  most: number = mostOnPage,
): { latest: Coverage[]; years: TopicYear[] } {
  const latest: Coverage[] = [];
  let room = most;
  for (const covered of coverage) {
    room -= Math.max(1, covered.passages.length);
    if (room < 0 && latest.length > 0) break;
    latest.push(covered);
  }
  if (latest.length === coverage.length) return { latest, years: [] };
  const byYear = groupBy(coverage, ({ issue }) => [issue.date.year]);
  const years = [...byYear].map(([year, ofYear]) => ({
    year,
    path: topicYearPath(slug, year),
    coverage: ofYear,
  }));
  return { latest, years };
}

import type { Problem } from "../../content/problem.ts";
import type { Issue } from "../archive.ts";
import { groupBy } from "../group-by.ts";
import { type Rule, remark } from "./rule.ts";

/** Numbers that do not rise with the dates, within a volume; without volumes, within a year. */
export const numberOrder: Rule = ({ issues }) => {
  const numbered = issues.filter((issue) => Number.isInteger(numberOf(issue)));
  const runs = groupBy(numbered, ({ volume, date }) => [
    volume === undefined ? `year ${date.year}` : `volume ${volume}`,
  ]);
  return [...runs.values()].flatMap(checkRun);
};

/** What is no number, such as `1-2`, stands in no order. */
const numberOf = ({ number = "" }: Issue): number => (number === "" ? Number.NaN : Number(number));

/** Newest first, as the archive has them. */
function checkRun(run: Issue[]): Problem[] {
  return run.flatMap((issue, i) => {
    const earlier = run[i + 1];
    if (earlier === undefined || numberOf(issue) > numberOf(earlier)) return [];
    // Issues of one day stand in the order of their slugs, which says nothing.
    if (issue.date.millis === earlier.date.millis && numberOf(issue) < numberOf(earlier)) return [];
    const isSame = numberOf(issue) === numberOf(earlier);
    const fault = isSame ? "is also that of" : `follows number ${earlier.number} of`;
    const message = `number ${issue.number} ${fault} \`${earlier.file}\` (${earlier.date.day}): mend a number or a date`;
    return [remark(issue, ["number"], message)];
  });
}

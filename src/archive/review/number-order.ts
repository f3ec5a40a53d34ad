import type { Issue } from "../archive.ts";
import { groupBy } from "../group-by.ts";
import { type Rule, remark } from "./rule.ts";

/** Numbers of a volume that do not rise with the dates. */
export const numberOrder: Rule = ({ issues }) => {
  const numbered = issues.filter(({ number }) => typeof number === "number");
  const volumes = groupBy(numbered, ({ volume }) => [volume]);
  return [...volumes.values()].flatMap((ofVolume) => {
    const oldestFirst = [...ofVolume].reverse();
    return oldestFirst.flatMap((issue, i) => {
      const before = oldestFirst[i - 1];
      return before && numberOf(issue) <= numberOf(before)
        ? [
            remark(
              issue,
              ["number"],
              `number ${issue.number} follows number ${before.number} of ${before.date.day} (\`${before.file}\`): mend a number or a date`,
            ),
          ]
        : [];
    });
  });
};

const numberOf = ({ number }: Issue): number => Number(number);

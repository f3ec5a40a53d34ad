import type { Coverage } from "../../src/archive/mentions/coverage.ts";
import { fill } from "../words/words.ts";
import { useSite } from "./site-context.ts";

/** How much an archive has on a topic, and from when to when: figures with their words. */
export function DossierFacts({ coverage }: { coverage: readonly Coverage[] }) {
  const { words, formatNumber, formatMonths, countIssues } = useSite();
  const [last, first] = [coverage[0]?.issue.date.day, coverage.at(-1)?.issue.date.day];
  if (first === undefined || last === undefined) return null;
  const about = coverage.filter(({ isAbout }) => isAbout).length;
  const passages = coverage.reduce((sum, covered) => sum + covered.passages.length, 0);
  const mentioning = coverage.filter((covered) => covered.passages.length > 0).length;
  const passageWords = passages === 1 ? words.onePassageIn : words.manyPassagesIn;
  return (
    <p class="figures">
      <span>
        <b>{formatNumber(about)}</b> {about === 1 ? words.oneIssueAbout : words.manyIssuesAbout}
      </span>
      <span>
        <b>{formatNumber(passages)}</b> {fill(passageWords, countIssues(mentioning))}
      </span>
      <span>{formatMonths(first, last)}</span>
    </p>
  );
}

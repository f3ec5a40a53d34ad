import type { Grade } from "./sample-queries.ts";

/** How far down a reader looks. */
const depth = 10;

/** What one query got: 1 is the best that there is. */
export interface Score {
  /** Normalized discounted cumulative gain of the first ten results (Järvelin and Kekäläinen 2002), gain 2^grade − 1. */
  ndcg: number;
  /** 1 if the first result has the highest grade that any issue has for this query. */
  success: number;
}

/** Scores the slugs that were found, best first, against those that were judged. */
export function scoreOf(found: readonly string[], answers: Readonly<Record<string, Grade>>): Score {
  const grades = found.slice(0, depth).map((slug) => answers[slug] ?? 0);
  const ideal = Object.values(answers).sort((a, b) => b - a);
  return {
    ndcg: gainOf(grades) / gainOf(ideal.slice(0, depth)),
    success: grades[0] === ideal[0] ? 1 : 0,
  };
}

const gainOf = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

/** The mean of each figure. */
export function meanOf(scores: readonly Score[]): Score {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ndcg: mean(scores.map(({ ndcg }) => ndcg)),
    success: mean(scores.map(({ success }) => success)),
  };
}

import type { Problem } from "../content/problem.ts";

/** Problems for programs: an array with an object a problem, which says whether `--fix` mends it. */
export function toJson(problems: readonly Problem[]): string {
  const objects = problems.map(({ fix, ...problem }) => ({
    ...problem,
    fixable: fix !== undefined,
  }));
  return JSON.stringify(objects, null, 2);
}

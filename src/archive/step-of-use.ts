/** How many sizes a name is shown in. */
export const largestStep = 5;

/**
 * How much something is used, from 1 (hardly) to 5 (in nearly every issue), by the logarithm of its
 * share: among thousands of issues a topic of ten is still told from a topic of one.
 */
export function stepOfUse(uses: number, issues: number): number {
  if (uses <= 1 || issues <= 1) return 1;
  const share = Math.log(uses) / Math.log(issues);
  return 1 + Math.round((largestStep - 1) * Math.min(1, share));
}

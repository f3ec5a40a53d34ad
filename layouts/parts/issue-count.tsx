import { useSite } from "./site-context.ts";

/** A number of issues at the end of a line: to the eye the number alone. */
export function IssueCount({ count }: { count: number }) {
  const { countIssues, formatNumber } = useSite();
  return (
    <span class="count">
      <span aria-hidden="true">{formatNumber(count)}</span>
      <span class="unseen">{countIssues(count)}</span>
    </span>
  );
}

import { type Rule, remark } from "./rule.ts";

/** From this share of tagged issues on, one without topics was forgotten and not left so. */
const nearlyAll = 0.9;

/** Issues that no topic leads to, in an archive that has topics for nearly all. */
export const untaggedIssues: Rule = ({ issues }) => {
  const untagged = issues.filter(({ tags }) => tags.length === 0);
  if (issues.length - untagged.length < nearlyAll * issues.length) return [];
  return untagged.map((issue) =>
    remark(issue, ["title"], "this issue has no topics, as nearly all others do: add `tags: […]`"),
  );
};

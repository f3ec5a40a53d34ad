import { type Rule, remark } from "./rule.ts";

/** Readers want to know who writes. */
export const authorsWithoutBio: Rule = ({ authors }) =>
  authors
    .filter(({ bio, issues }) => bio === undefined && issues.length > 0)
    .map((author) =>
      remark(author, [], `${author.name} has no bio: write one below the front matter`),
    );

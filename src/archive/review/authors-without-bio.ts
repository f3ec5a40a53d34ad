import { type Rule, remark } from "./rule.ts";

/** Readers want to know who writes. */
export const authorsWithoutBio: Rule = ({ authors }) =>
  authors
    .filter(({ bio = "" }) => bio.trim() === "")
    .map((author) =>
      remark(author, ["name"], `${author.name} has no bio: write one below the front matter`),
    );

import type { Problem } from "../../content/problem.ts";
import { type Rule, remark } from "./rule.ts";

/** Aliases that another topic has as its name or alias: a spelling that two have would be a mention of both. */
export const aliasClaims: Rule = ({ topics }) => {
  const owners = new Map(topics.map((topic) => [plain(topic.name), topic]));
  return topics.flatMap((topic) =>
    topic.aliases.flatMap((alias, i): Problem[] => {
      const again = (message: string) => [remark(topic, ["aliases", i], message)];
      if (alias === topic.name || topic.aliases.indexOf(alias) < i)
        return again(`“${alias}” is given twice: remove this one`);
      const owner = owners.get(plain(alias));
      owners.set(plain(alias), owner ?? topic);
      if (owner === undefined || owner === topic) return [];
      return again(
        `“${alias}” is also a spelling of “${owner.name}” (\`${owner.file}\`): leave it to one of the two`,
      );
    }),
  );
};

const plain = (spelling: string): string =>
  spelling
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, " ")
    .replaceAll("’", "'");

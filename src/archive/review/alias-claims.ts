import type { Topic } from "../archive.ts";
import { nameForms } from "./name-forms.ts";
import { type Rule, remark } from "./rule.ts";

/** Aliases that another topic has as its name or alias: a spelling that two have would be a mention of both. */
export const aliasClaims: Rule = ({ topics }) => {
  const owners = new Map<string, Topic>();
  for (const topic of topics) claim(topic.name, topic, owners);
  return topics.flatMap((topic) =>
    topic.aliases.flatMap((alias, i) => {
      const owner = claim(alias, topic, owners);
      const isTwice = alias === topic.name || topic.aliases.indexOf(alias) < i;
      if (owner === topic && !isTwice) return [];
      const message = isTwice
        ? `“${alias}” is given twice: remove this one`
        : `“${alias}” is also a spelling of “${owner.name}” (\`${owner.file}\`): leave it to one of the two`;
      return [remark(topic, ["aliases", i], message)];
    }),
  );
};

/** Whose a spelling is: the topic's that had it first, in whatever number. */
function claim(spelling: string, topic: Topic, owners: Map<string, Topic>): Topic {
  const forms = nameForms(spelling);
  const owner = forms.map((form) => owners.get(form)).find((found) => found !== undefined) ?? topic;
  for (const form of forms) if (!owners.has(form)) owners.set(form, owner);
  return owner;
}

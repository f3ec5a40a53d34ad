import type { Topic } from "../archive.ts";
import { nameForms } from "./name-forms.ts";
import { type Rule, remark } from "./rule.ts";

/** Topics whose names differ in case, signs or number alone: `Tariff` and `tariffs`. */
export const topicTwins: Rule = ({ topics }) => {
  const first = new Map<string, Topic>();
  return topics.flatMap((topic) => {
    const forms = nameForms(topic.name);
    const twin = forms.map((form) => first.get(form)).find((known) => known !== undefined);
    for (const form of forms) if (!first.has(form)) first.set(form, topic);
    if (twin === undefined) return [];
    const message = `“${topic.name}” and “${twin.name}” (\`${twin.file}\`) differ in case, signs or number only: keep one of the two files, with the other spelling in its \`aliases\``;
    return [remark(topic, ["name"], message)];
  });
};

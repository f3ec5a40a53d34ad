import type { Topic } from "../archive.ts";
import { wordForms } from "../mentions/word-forms.ts";
import { type Rule, remark } from "./rule.ts";

/** Topics whose names differ in case, signs or number alone: `Tariff` and `tariffs`. */
export const topicTwins: Rule = ({ topics }) => {
  const first = new Map<string, Topic>();
  return topics.flatMap((topic) => {
    const forms = formsOf(topic.name);
    const twin = forms.map((form) => first.get(form)).find((known) => known !== undefined);
    for (const form of forms) if (!first.has(form)) first.set(form, topic);
    if (twin === undefined) return [];
    const message = `“${topic.name}” and “${twin.name}” (\`${twin.file}\`) differ in case, signs or number only: keep one of the two files, with the other spelling in its \`aliases\``;
    return [remark(topic, ["name"], message)];
  });
};

/** The name with its last word as it stands, in the singular and in the plural. */
function formsOf(name: string): string[] {
  const words =
    name
      .normalize("NFC")
      .toLowerCase()
      .replace(/['’.]/g, "")
      .match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [];
  const last = words.at(-1) ?? "";
  return wordForms(last).map((form) => [...words.slice(0, -1), form].join(" "));
}

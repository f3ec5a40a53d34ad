import { wordForms } from "../mentions/word-forms.ts";
import { type Rule, remark } from "./rule.ts";

/** Topics whose names differ in case, signs or number alone: `Tariff` and `tariffs`. */
export const topicTwins: Rule = ({ topics }) => {
  const seen = new Map<string, string>();
  return topics.flatMap((topic) => {
    const key = singular(topic.name);
    const twin = seen.get(key);
    seen.set(key, twin ?? topic.slug);
    if (twin === undefined) return [];
    const message = `\`${topic.name}\` and the topic \`${twin}\` differ in case or number only: make one of the two`;
    return [remark(topic, ["name"], message)];
  });
};

/** The shortest form of the last word stands for all of them. */
function singular(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const last = words.at(-1) ?? "";
  const [shortest = last] = wordForms(last).sort((a, b) => a.length - b.length);
  return [...words.slice(0, -1), shortest].join(" ");
}

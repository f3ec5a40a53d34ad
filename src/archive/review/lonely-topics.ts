import { type Rule, remark } from "./rule.ts";

/** A topic that no second issue is about or mentions leads a reader nowhere. */
export const lonelyTopics: Rule = ({ topics }) =>
  topics
    .filter(({ coverage }) => coverage.length < 2)
    .map((topic) => {
      const issues = topic.coverage.length === 0 ? "no issue" : "only one issue";
      const message = `${issues} is about \`${topic.name}\` or mentions it: add an alias, tag more issues or join it to a broader topic`;
      return remark(topic, ["name"], message);
    });

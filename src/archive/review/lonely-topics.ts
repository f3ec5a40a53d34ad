import { type Rule, remark } from "./rule.ts";

/** A topic that no second issue is about or mentions, and that leads to no narrower one, leads a reader nowhere. */
export const lonelyTopics: Rule = ({ topics }) =>
  topics
    .filter(({ coverage, narrowerTopics }) => coverage.length < 2 && narrowerTopics.length === 0)
    .map((topic) => {
      const { slug, name, coverage } = topic;
      const [only] = coverage;
      const message =
        only === undefined
          ? `no issue is about “${name}” or mentions it: add \`${slug}\` to the \`tags\` of those that are, or remove the file`
          : `only \`${only.issue.file}\` is about “${name}” or mentions it: add \`${slug}\` to the \`tags\` of others, or make its name an alias of a broader topic`;
      return remark(topic, ["name"], message);
    });

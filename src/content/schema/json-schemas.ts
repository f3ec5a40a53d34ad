import { z } from "zod";
import { authorSchema } from "./author-schema.ts";
import { issueSchema } from "./issue-schema.ts";
import { linksSchema } from "./links-schema.ts";
import { pageSchema } from "./page-schema.ts";
import { siteSchema } from "./site-schema.ts";
import { topicSchema } from "./topic-schema.ts";

const schemas = {
  author: authorSchema,
  issue: issueSchema,
  links: linksSchema,
  page: pageSchema,
  site: siteSchema,
  topic: topicSchema,
};

/**
 * The schemas of the content as JSON Schema, by the name of their file in `content/schema/`: editors
 * complete keys, show their meaning and underline what is wrong. What only code can check (days of
 * the calendar, check digits, names of other files) is left to `npm run check`.
 */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      // draft-07 is what the YAML language server reads (yaml-language-server 1.x).
      const json = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
      return [`${name}.json`, `${JSON.stringify({ title: name, ...json }, null, 2)}\n`];
    }),
  );
}

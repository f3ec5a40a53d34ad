import { z } from "zod";
import { authorSchema } from "./author-schema.ts";
import { issueSchema } from "./issue-schema.ts";
import { linksSchema } from "./links-schema.ts";
import { pageSchema } from "./page-schema.ts";
import { siteSchema } from "./site-schema.ts";
import { topicSchema } from "./topic-schema.ts";

/** A JSON Schema, as far as it is read here. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schemas of front matter, by what the file is. */
export const recordSchemas = {
  issue: issueSchema,
  author: authorSchema,
  topic: topicSchema,
  page: pageSchema,
};

/**
 * The schemas of the content as JSON Schema, by the name of their file in `content/schema/`: editors
 * complete keys, show their meaning and underline what is wrong. What only code can check (days of
 * the calendar, check digits, names of other files) is left to `npm run check`.
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  const schemas = { ...recordSchemas, links: linksSchema, site: siteSchema };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, { title: name, ...toJson(schema) }]),
  );
}

/** Draft-07 is what the YAML language server reads (yaml-language-server 1.x). */
function toJson(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    // Zod drops the examples of what it transforms: ours are written as editors write.
    override: ({ zodSchema, jsonSchema }) => {
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  });
}

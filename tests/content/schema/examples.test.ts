import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { z } from "zod";
import { authorSchema } from "../../../src/content/schema/author-schema.ts";
import { issueSchema } from "../../../src/content/schema/issue-schema.ts";
import { linksSchema, pinnedCopySchema } from "../../../src/content/schema/links-schema.ts";
import { pageSchema } from "../../../src/content/schema/page-schema.ts";
import { siteSchema } from "../../../src/content/schema/site-schema.ts";
import { topicSchema } from "../../../src/content/schema/topic-schema.ts";

const schemas = {
  authorSchema,
  issueSchema,
  pageSchema,
  pinnedCopySchema,
  siteSchema,
  topicSchema,
};

for (const [name, schema] of Object.entries(schemas)) {
  describe(`every key of ${name}`, () => {
    for (const [key, field] of Object.entries(schema.shape)) {
      const meta = z.globalRegistry.get(field);
      test(`${key} says what it is`, () => assert.ok(meta?.description));
      for (const example of [meta?.examples].flat()) {
        if (example === undefined) continue;
        test(`${key}: the example that errors show is right`, () => {
          const { error } = z.safeParse(field, example);
          assert.equal(error, undefined);
        });
      }
    }
  });
}

test("the example that errors show of links.yaml is right", () => {
  const [example] = [z.globalRegistry.get(linksSchema)?.examples].flat();
  assert.equal(z.safeParse(linksSchema, example).success, true);
});

test("an issue's keys can be told to an editor program as JSON Schema", () => {
  const json = z.toJSONSchema(issueSchema, { io: "input", unrepresentable: "any" });
  assert.deepEqual(json.required, ["title", "date", "authors"]);
  assert.equal(json.additionalProperties, false);
});

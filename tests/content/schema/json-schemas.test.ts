import assert from "node:assert/strict";
import { test } from "node:test";
import { loadContent } from "../../../src/content/load-content.ts";
import { jsonSchemas } from "../../../src/content/schema/json-schemas.ts";
import { writeArchive } from "../../support/write-archive.ts";

interface Property {
  description?: string;
  examples?: unknown[];
  enum?: string[];
}

const propertiesOf = (name: string): Record<string, Property> =>
  (jsonSchemas()[name]?.properties ?? {}) as Record<string, Property>;

test("every key says what it means, and shows how it is written", () => {
  for (const name of ["issue", "author", "topic", "page", "site"]) {
    for (const [key, { description }] of Object.entries(propertiesOf(name))) {
      assert.ok(description, `${name}: ${key}`);
    }
  }
  assert.deepEqual(propertiesOf("issue").date?.examples?.[0], "2018-05-02");
  assert.ok(propertiesOf("topic").kind?.enum?.includes("organization"));
});

test("unknown keys are underlined, and only what is needed is asked for", () => {
  const { issue } = jsonSchemas();
  assert.equal(issue?.additionalProperties, false);
  assert.deepEqual(issue?.required, ["title", "date", "authors"]);
});

test("a content folder may hold its schemas", (t) => {
  const root = writeArchive(t, { "schema/issue.json": "{}" });
  assert.deepEqual(loadContent(root).problems, []);
});

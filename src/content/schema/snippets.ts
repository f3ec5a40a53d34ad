import { stringify } from "yaml";
import { type JsonSchema, jsonSchemas, recordSchemas } from "./json-schemas.ts";

/** A snippet of VS Code: what completes to what, and its help. */
export interface Snippet {
  scope: "markdown";
  prefix: string;
  body: string;
  description: string;
}

/**
 * A snippet for every key of front matter: no program that is well kept reads JSON Schema there, and
 * VS Code completes snippets by itself.
 */
export function frontMatterSnippets(): Record<string, Snippet> {
  const schemas = jsonSchemas();
  const all = Object.keys(recordSchemas).flatMap((name) =>
    Object.entries(schemas[name]?.properties ?? {}).map(([key, property]): [string, Snippet] => {
      const { description = "" } = property as JsonSchema;
      const body = bodyOf(key, property as JsonSchema);
      return [`${name}: ${key}`, { scope: "markdown", prefix: key, body, description }];
    }),
  );
  return Object.fromEntries(all);
}

/** `kind: ${1|person,organization|}` for a choice, `dek: ${1:…}` with the schema's example for others. */
function bodyOf(key: string, { enum: choices, examples }: JsonSchema): string {
  if (choices !== undefined) return `${key}: \${1|${choices.join(",")}|}`;
  const [example = ""] = Array.isArray(examples) ? examples : [];
  const text = stringify(example, {
    collectionStyle: "flow",
    flowCollectionPadding: false,
    lineWidth: 0,
  });
  return `${key}: \${1:${text.trim().replace(/[\\$}]/g, "\\$&")}}`;
}

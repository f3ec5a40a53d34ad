import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { jsonSchemas } from "../content/schema/json-schemas.ts";
import { frontMatterSnippets } from "../content/schema/snippets.ts";

/** What editor programs read, made of the one schema: JSON Schema in the content folder, and snippets for VS Code. */
export function schemaFiles(content: string, checkout: string): { file: string; text: string }[] {
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]) => {
    return { file: join(content, "schema", `${name}.json`), value: schema };
  });
  const snippets = {
    file: join(checkout, ".vscode", "front-matter.code-snippets"),
    value: frontMatterSnippets(),
  };
  return [...schemas, snippets].map(({ file, value }) => {
    return { file, text: `${JSON.stringify(value, null, 2)}\n` };
  });
}

/** See `schemaFiles`. */
export function writeSchemaFiles(content: string, checkout: string): string[] {
  return schemaFiles(content, checkout).map(({ file, text }) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
}

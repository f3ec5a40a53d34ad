import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "../content/schema/json-schemas.ts";

/** Writes the schemas that editors read into `schema/` of a content folder; returns their paths. */
export function writeSchemas(content: string): string[] {
  const folder = join(content, "schema");
  mkdirSync(folder, { recursive: true });
  return Object.entries(jsonSchemas()).map(([name, text]) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  });
}

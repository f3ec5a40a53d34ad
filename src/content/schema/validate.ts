import { z } from "zod";
import { nearest, suggestion } from "../nearest.ts";
import type { Fix } from "../problem.ts";
import { isSlug, toSlug } from "../slug.ts";
import type { DataPath, Place, YamlDocument } from "../yaml-document.ts";

/** What is wrong with a value, as a sentence, and where the value stands. */
export interface Fault {
  place: Place;
  message: string;
  fix?: Fix;
}

type Schema = z.ZodObject<z.ZodRawShape> | z.ZodRecord;
type Issue = z.core.$ZodIssue;

/** Checks a document against a schema: the typed data, or every fault at its place. */
export function validate<S extends Schema>(
  schema: S,
  yaml: YamlDocument,
): { data: z.infer<S>; faults: [] } | { data: undefined; faults: Fault[] } {
  if (yaml.faults.length > 0) return { data: undefined, faults: yaml.faults.map(yamlFault) };
  const result = z.safeParse(schema, yaml.data);
  if (result.success) return { data: result.data as z.infer<S>, faults: [] };
  const faults = firstOfEach(result.error.issues).flatMap((issue) => toFaults(issue, schema, yaml));
  return { data: undefined, faults };
}

/** What follows from a first fault in the same value says nothing new. */
function firstOfEach(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const key = JSON.stringify(path);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

function yamlFault({ place, message }: Fault): Fault {
  if (!/^[A-Z]/.test(message)) return { place, message };
  if (message === "Map keys must be unique") {
    return { place, message: "this key is given twice: keep one of the two" };
  }
  const sentence = message.replace(/\.$/, "");
  return {
    place,
    message: `not readable as YAML (${sentence}): check the indentation, and put text with \`: \` or \` #\` in quotation marks`,
  };
}

function toFaults(issue: Issue, schema: Schema, yaml: YamlDocument): Fault[] {
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      place: yaml.placeOfKey(issue.path, key),
      message: `unknown key \`${key}\`${suggestion(key, known) || `; known keys are ${known.join(", ")}`}`,
      ...sameButForCase(key, known),
    }));
  }
  const place =
    issue.code === "invalid_key" ? placeOfRecordKey(yaml, issue.path) : yaml.placeOf(issue.path);
  return [{ place, message: sentenceFor(issue, schema, yaml), ...fixFor(issue, yaml) }];
}

/** `Organization` can only mean `organization`, and `Trade Talks` only `trade-talks`. */
function fixFor(issue: Issue, yaml: YamlDocument): Pick<Fault, "fix"> {
  const from = String(valueAt(yaml.data, issue.path));
  if (issue.code === "invalid_value") return sameButForCase(from, issue.values.map(String));
  return isBadSlug(issue) && isSlug(toSlug(from)) ? { fix: { from, to: toSlug(from) } } : {};
}

const isBadSlug = (issue: Issue): boolean =>
  issue.code === "custom" && issue.params?.isSlug === true;

function sameButForCase(from: string, known: readonly string[]): Pick<Fault, "fix"> {
  const to = known.find((word) => word.toLowerCase() === from.toLowerCase());
  return to === undefined ? {} : { fix: { from, to } };
}

function sentenceFor(issue: Issue, schema: Schema, yaml: YamlDocument): string {
  const name = `\`${pathToText(issue.path)}\``;
  const value = valueAt(yaml.data, issue.path);
  if (issue.path.length === 0)
    return `the file must hold keys and values such as \`${exampleOf(schema)}\``;
  if (value === undefined)
    return `${name} is missing: write for example \`${exampleAt(schema, issue.path)}\``;
  if (issue.code === "invalid_type")
    return `${name} must be ${kindWanted(issue.expected, value, schema, issue.path)}`;
  if (issue.code === "invalid_value") return `${name} ${choice(issue.values.map(String), value)}`;
  if (issue.code === "invalid_key") return `${name} ${issue.issues[0]?.message ?? issue.message}`;
  if (isBadSlug(issue) && isSlug(toSlug(String(value)))) {
    return `${name} ${issue.message} — did you mean \`${toSlug(String(value))}\`?`;
  }
  return `${name} ${issue.message}`;
}

function choice(values: string[], value: unknown): string {
  const best = nearest(String(value), values);
  const hint = best === undefined ? "" : ` — did you mean \`${best}\`?`;
  return `must be one of ${values.join(", ")}, not \`${String(value)}\`${hint}`;
}

const kindNames: Record<string, string> = {
  string: "text",
  array: "a list",
  object: "keys and values",
  record: "keys and values",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
};

function kindWanted(expected: string, value: unknown, schema: Schema, path: DataPath): string {
  const wanted = kindNames[expected] ?? expected;
  if (expected === "string" && typeof value !== "object") {
    return `${wanted}: put it in quotation marks, \`"${String(value)}"\``;
  }
  if (expected === "array" && typeof value === "string") return `${wanted}: write \`[${value}]\``;
  return `${wanted}: write for example \`${exampleAt(schema, path)}\``;
}

/** `bios[1].from`; an address around a key is not named, since the place shows it. */
function pathToText(path: DataPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" || text.includes(":") ? String(part) : `${text}.${String(part)}`;
  }, "");
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}

function placeOfRecordKey(yaml: YamlDocument, path: DataPath): Place {
  return yaml.placeOfKey(path.slice(0, -1), String(path.at(-1)));
}

/** `title: "…"`, from the example that the schema gives for the key nearest to the path's end. */
function exampleAt(schema: Schema, path: DataPath): string {
  const field = fieldAt(schema, path);
  const key = String(path.findLast((part) => typeof part === "string") ?? "");
  const example = field ? z.globalRegistry.get(field)?.examples : undefined;
  const [first] = Array.isArray(example) ? example : [];
  return `${key}: ${toFlowYaml(first)}`;
}

/** The first key of a file, with a value. */
function exampleOf(schema: Schema): string {
  if (schema instanceof z.ZodObject) return "title: …";
  const examples = z.globalRegistry.get(schema)?.examples;
  return Array.isArray(examples) ? toFlowYaml(examples[0]).slice(1, -1) : "";
}

/** A value on one line, with quotation marks only where YAML needs them. */
function toFlowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toFlowYaml).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${toFlowYaml(inner)}`);
    return `{${pairs.join(", ")}}`;
  }
  return value === undefined ? "…" : String(value);
}

function keysAt(schema: Schema, path: DataPath): string[] {
  const field = path.length === 0 ? schema : fieldAt(schema, path);
  const found = field === undefined ? undefined : unwrap(field);
  const object = found instanceof z.ZodArray ? found.element : found;
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** The schema of the value at a path: through objects, lists, records, and optional or default wrappers. */
function fieldAt(schema: z.core.$ZodType, path: DataPath): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const field = inner.shape[String(key)];
    return field === undefined ? undefined : fieldAt(field, rest);
  }
  if (inner instanceof z.ZodArray) return rest.length === 0 ? schema : fieldAt(inner.element, rest);
  if (!(inner instanceof z.ZodRecord)) return undefined;
  return inner.valueType instanceof z.ZodObject ? fieldAt(inner.valueType, rest) : schema;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : schema;
}

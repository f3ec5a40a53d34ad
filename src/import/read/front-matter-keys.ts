import { oldPath } from "../../content/schema/fields.ts";
import { addAuthors, addCategories, type Draft, fill, note } from "../draft.ts";
import { namesIn, toAuthor } from "../recognize/byline.ts";
import { cleanAddress } from "../recognize/clean-address.ts";
import { findDate } from "../recognize/dates.ts";
import { splitCategories } from "../recognize/labels.ts";

/** What generators call the same thing, by what it is here. */
const names: Record<string, string> = {
  title: "title",
  ...Object.fromEntries(["date", "publishdate", "published_at"].map((key) => [key, "date"])),
  ...Object.fromEntries(
    ["updated", "lastmod", "last_modified_at", "modified"].map((key) => [key, "updated"]),
  ),
  ...Object.fromEntries(
    ["dek", "description", "excerpt", "summary", "subtitle"].map((key) => [key, "dek"]),
  ),
  ...Object.fromEntries(["author", "authors", "byline"].map((key) => [key, "authors"])),
  ...Object.fromEntries(
    ["tags", "tag", "categories", "category", "topics", "topic"].map((key) => [key, "categories"]),
  ),
  ...Object.fromEntries(
    ["canonical_url", "canonicalurl", "canonical", "original_url", "source_url"].map((key) => [
      key,
      "url",
    ]),
  ),
  ...Object.fromEntries(["lang", "language", "locale"].map((key) => [key, "lang"])),
  ...Object.fromEntries(
    ["permalink", "url", "aliases", "redirect_from"].map((key) => [key, "path"]),
  ),
  draft: "draft",
  published: "published",
  status: "status",
  slug: "slug",
  publisher: "publisher",
  partner: "partner",
};

/** Words that generators sort pages by; no reader sees them. */
const collections = /^(?:posts?|all|nav|blog|articles?|page)$/i;

/** Fills a draft from front matter; keys that mean nothing here are dropped, and reported. */
export function takeKeys(draft: Draft, keys: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(keys)) {
    if (value === undefined || value === null || value === "") continue;
    const meaning = names[key.toLowerCase()];
    if (meaning === undefined || !take(draft, meaning, value)) {
      note(
        draft,
        "dropped",
        `key \`${key}\``,
        typeof value === "string" ? value : JSON.stringify(value),
      );
    }
  }
}

function take(draft: Draft, meaning: string, value: unknown): boolean {
  const texts = textsIn(value);
  const [text = ""] = texts;
  if (meaning === "authors") addAuthors(draft, texts.flatMap(namesIn).map(toAuthor));
  else if (meaning === "categories") addCategories(draft, texts.flatMap(parseTopics));
  else if (meaning === "date" || meaning === "updated") return takeDate(draft, meaning, text);
  else if (meaning === "draft") draft.draft ||= text === "true";
  else if (meaning === "published") draft.draft ||= text === "false";
  else if (meaning === "status") draft.draft ||= text === "draft" || text === "hidden";
  else if (meaning === "slug") draft.slug ??= text;
  else if (meaning === "path") return takePaths(draft, texts);
  else if (meaning === "url") fill(draft, "url", cleanAddress(text));
  else fill(draft, meaning as "title" | "dek" | "lang" | "publisher" | "partner", text);
  return true;
}

function takeDate(draft: Draft, key: "date" | "updated", text: string): boolean {
  const found = findDate(text.replace(/ ([+-]\d{2}:?\d{2})$/, "$1"));
  fill(draft, key, found?.date ?? "", found?.isAmbiguous ? "unsure" : undefined);
  return found !== undefined;
}

/** Addresses with a template in them (`/:year/:title/`, `{{ slug }}`) name no page. */
function takePaths(draft: Draft, texts: string[]): boolean {
  const paths = texts.map((path) =>
    path.startsWith("/") || path.includes(":") ? path : `/${path}`,
  );
  const whole = paths.filter((path) => !/[{}:]/.test(path) && oldPath.safeParse(path).success);
  draft.oldPaths.push(...whole.filter((path) => path !== "/"));
  return whole.length === paths.length;
}

const parseTopics = (text: string): string[] =>
  splitCategories(text.replace(/^\[|\]$/g, "")).filter((name) => !collections.test(name));

/** Text, a list of texts, or a list of things with a `name`. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value !== "object" || value === null) return [String(value)];
  return "name" in value ? [String(value.name)] : [];
}

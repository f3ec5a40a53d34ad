import { composeFile } from "../../content/compose-file.ts";
import { isSlug, toSlug } from "../../content/slug.ts";
import type { Answers, RecordKind } from "./question.ts";

/** A new file, and where it is to stand below the content folder. */
export interface NewFile {
  file: string;
  text: string;
}

/** File systems take names of at most 255 bytes, `.md` among them. */
const longestSlug = 240;

/** The file that answers make. Empty answers leave their keys out, but for lists that were asked for. */
export function composeRecord(
  kind: RecordKind,
  { name, slug }: { name: string; slug: string },
  answers: Answers,
): NewFile {
  const { folder, nameKey, questions, subfolder, besides } = kind;
  const keys: Record<string, unknown> = { [nameKey]: name };
  for (const { key, isList } of questions) {
    const answer = answers[key] ?? "";
    if (key === "text" || (answer === "" && key !== "authors")) continue;
    keys[key] = isList ? toList(answer) : answer;
  }
  const folders = [folder, ...(subfolder ? [subfolder(answers)] : [])].join("/");
  return {
    file: `${folders}/${slug}.md`,
    text: composeFile({ ...keys, ...besides }, answers.text ?? ""),
  };
}

/** The slug of a name, or the one that was asked for. Throws a sentence if none can be made. */
export function parseSlug(name: string, asked: string | boolean | undefined): string {
  const slug = typeof asked === "string" ? asked : toSlug(name);
  if (isSlug(slug) && Buffer.byteLength(slug) <= longestSlug) return slug;
  throw new Error(
    `\`${asked ?? name}\` gives no address: name one of lower-case letters and digits, joined by single hyphens, such as --slug denial-order.`,
  );
}

const toList = (answer: string): string[] =>
  answer
    .split(/[,，、]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");

import { parse, TomlError } from "smol-toml";
import { parseFrontMatter } from "../../content/front-matter.ts";
import { type Draft, newDraft } from "../draft.ts";
import { markdownToBlocks } from "../recognize/block.ts";
import { cleanAddresses } from "../recognize/clean-address.ts";
import { recognize } from "../recognize/recognize.ts";
import { takeKeys } from "./front-matter-keys.ts";

const metadata =
  /^(?:title|date|author|authors|category|tags|slug|summary|modified|status|lang|save_as|url|template)\s*:/i;

/** Reads Markdown with the front matter of Jekyll, Hugo (YAML or TOML), Eleventy or Pelican, or with none. */
export function readMarkdown(file: string, text: string): Draft {
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const { keys, body } = metadata.test(source) ? partMetadata(source) : partFrontMatter(source);
  const draft = newDraft(file, markdownToBlocks(cleanAddresses(body)));
  takeKeys(draft, keys);
  const [, day, slug] = /(\d{4}-\d{2}-\d{2})-([^/]+)\.\w+$/.exec(file) ?? [];
  if (day !== undefined) takeKeys(draft, { date: day, slug });
  recognize(draft);
  return draft;
}

type Parted = { keys: Record<string, unknown>; body: string };

function partFrontMatter(source: string): Parted {
  if (source.startsWith("+++\n")) return partToml(source);
  if (!source.startsWith("---\n")) return { keys: {}, body: source };
  const { yaml, body } = parseFrontMatter(source);
  const [fault] = yaml.faults;
  if (fault)
    throw new Error(
      `its front matter is not readable in line ${fault.place.line + 1}: ${fault.message}`,
    );
  const isMap = typeof yaml.data === "object" && !Array.isArray(yaml.data);
  return { keys: isMap ? (yaml.data as Parted["keys"]) : {}, body };
}

/** Hugo's front matter in TOML, between lines `+++`. */
function partToml(source: string): Parted {
  const [, toml, body] = /^\+\+\+\n(.*?)^\+\+\+[ \t]*(?:\n|$)(.*)$/ms.exec(source) ?? [];
  if (toml === undefined || body === undefined)
    throw new Error("its front matter has no end: a line `+++` is missing");
  try {
    return { keys: parse(toml), body };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ""] = error.message.split("\n");
    throw new Error(`its front matter is not readable in line ${error.line + 1}: ${reason}`);
  }
}

/** Pelican's metadata: lines `Key: value` to the first empty one. */
function partMetadata(source: string): Parted {
  const end = source.search(/\n\s*\n/);
  const lines = source
    .slice(0, end < 0 ? source.length : end)
    .replace(/\n[ \t]+/g, " ")
    .split("\n");
  const pairs = lines.map((line) => {
    const [key = "", ...value] = line.split(":");
    return [key.trim().toLowerCase(), value.join(":").trim()];
  });
  return { keys: Object.fromEntries(pairs), body: end < 0 ? "" : source.slice(end) };
}

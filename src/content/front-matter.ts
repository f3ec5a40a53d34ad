import matter from "gray-matter";
import { parseYaml, type YamlDocument } from "./yaml-document.ts";

/** A Markdown file taken apart; lines count from the top of the file. */
export interface FrontMatterFile {
  yaml: YamlDocument;
  /** The Markdown after the front matter. */
  body: string;
  /** The line on which the body begins. */
  bodyLine: number;
}

/**
 * Parts a file into YAML front matter and Markdown body.
 *
 * Only YAML is read. gray-matter would *execute* `---js` and parse `---json`, `---toml` and
 * `---coffee`: any language but YAML is refused before gray-matter sees the file.
 */
export function parseFrontMatter(source: string): FrontMatterFile {
  const text = plainLines(source);
  const refusal = refuse(text);
  if (refusal) return { yaml: faulty(refusal), body: "", bodyLine: 1 };

  let yaml = parseYaml("");
  const parse = (block: string): object => {
    yaml = parseYaml(block);
    return {};
  };
  const { content } = matter(text, { language: "yaml", engines: { yaml: { parse } } });
  const head = text.slice(0, text.length - content.length);
  return { yaml, body: content, bodyLine: head.split("\n").length };
}

/** Without byte order mark, Windows line ends and control characters, which XML forbids (feeds). */
function plainLines(source: string): string {
  return (
    source
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
  );
}

function refuse(text: string): string | undefined {
  if (!matter.test(text)) {
    return "the file has no front matter: begin it with a line `---`, then keys such as `title: …`, then a line `---`";
  }
  const { name } = matter.language(text);
  if (name !== "" && name !== "yaml" && name !== "yml") {
    return `front matter in \`${name}\` is refused, and nothing in it was run: write \`---\` alone on the first line and the keys as YAML, \`title: …\``;
  }
  if (!/\n---/.test(text)) {
    return "the front matter has no end: put a line `---` after its last key";
  }
  return undefined;
}

function faulty(message: string): YamlDocument {
  return { ...parseYaml(""), faults: [{ place: { line: 1, column: 1 }, message }] };
}

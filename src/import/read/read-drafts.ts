import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Draft } from "../draft.ts";
import { decodeText } from "./decode-text.ts";
import type { Source } from "./find-sources.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlainText } from "./plain-text.ts";
import { parsePosts, readSubstackPost } from "./substack.ts";

/** A file that could not be taken over, and why, as the end of a sentence. */
export interface Failure {
  file: string;
  reason: string;
}

/** Reads every source into a draft; one that cannot be read keeps no other out. */
export function readDrafts(sources: readonly Source[]): { drafts: Draft[]; failures: Failure[] } {
  const drafts: Draft[] = [];
  const failures: Failure[] = [];
  const attempt = (file: string, read: () => Draft[]): void => {
    try {
      drafts.push(...read());
    } catch (error) {
      failures.push({ file, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const ofSubstack = new Set<string>();
  for (const { path } of sources.filter(({ format }) => format === "posts.csv")) {
    attempt(path, () => {
      for (const [name, post] of parsePosts(decodeText(readFileSync(path)))) {
        const html = fileOfPost(dirname(path), name);
        ofSubstack.add(html);
        attempt(html, () => [readSubstackPost(html, textOf(html), post)]);
      }
      return [];
    });
  }
  for (const { path, format } of sources) {
    if (format !== "posts.csv" && !ofSubstack.has(path))
      attempt(path, () => [readers[format](path, textOf(path))]);
  }
  return { drafts, failures };
}

const readers = { "plain text": readPlainText, HTML: readHtml, Markdown: readMarkdown };

/** Substack's HTML files lie beside `posts.csv`, in its folder `posts`. */
function fileOfPost(folder: string, name: string): string {
  const beside = join(folder, name);
  return existsSync(beside) ? beside : join(folder, "posts", name);
}

function textOf(path: string): string {
  if (!existsSync(path))
    throw new Error(`\`posts.csv\` names it, but there is no file \`${basename(path)}\``);
  const text = decodeText(readFileSync(path));
  if (text.trim() === "") throw new Error("it is empty");
  return text;
}

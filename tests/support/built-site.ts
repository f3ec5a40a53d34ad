import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { TestContext } from "node:test";
import { parseHTML } from "linkedom";
import { runCommand } from "./run-command.ts";
import { temporaryFolder } from "./write-archive.ts";

/** A finished site, to be read as a reader would. */
export class BuiltSite {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Paths of all files below the folder, with `/` between their parts. */
  files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.folder.length + 1))
      .map((path) => path.split(sep).join("/"))
      .sort();
  }

  /** Addresses of all pages: `/issues/x/`, `/404.html`. */
  pages(): string[] {
    return this.files()
      .filter((file) => file.endsWith(".html"))
      .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
  }

  has(path: string): boolean {
    return existsSync(this.#fileOf(path));
  }

  text(path: string): string {
    return readFileSync(this.#fileOf(path), "utf8");
  }

  /** The document at a path. */
  page(path: string): Document {
    return parseHTML(this.text(path)).document;
  }

  #fileOf(path: string): string {
    return join(this.folder, path.endsWith("/") ? `${path}index.html` : path);
  }
}

/** Builds a content folder as `npm run build` does; fails the test if the build fails. */
export async function buildSite(
  t: Pick<TestContext, "after">,
  content: string,
  ...args: string[]
): Promise<BuiltSite & { printed: string; warnings: string }> {
  const output = join(temporaryFolder(t), "site");
  const ended = await runCommand("build", ["--content", content, "--output", output, ...args]);
  assert.equal(ended.code, 0, ended.stderr);
  return Object.assign(new BuiltSite(output), { printed: ended.stdout, warnings: ended.stderr });
}

/** The words of an element, with single spaces. */
export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The words of all elements that a selector finds. */
export function allWords(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(words);
}

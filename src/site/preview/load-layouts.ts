import { readdirSync } from "node:fs";
import { createRequire, SourceMap } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { type BuildFailure, build } from "esbuild";
import type { VNode } from "preact";
import type { Words } from "../../../layouts/words/words.ts";
import { messageOf } from "../../content/message-of.ts";
import type { PageModule } from "../page-module.ts";
import { displayPath } from "../print-problems.ts";
import { checkout } from "../settings.ts";
import type { Fault } from "./fault.ts";

/** All that `layouts/` makes pages of. */
export interface Layouts {
  families: PageModule[];
  renderPage(page: VNode): string;
  wordsOf(language: string): Words;
  /** An exception of a component, at its place in `layouts/`. */
  faultOf(error: unknown): Fault;
}

interface Bundle extends Pick<Layouts, "renderPage" | "wordsOf"> {
  pages: PageModule[];
}

const folder = join(checkout, "layouts");
const bundled = "layouts.bundle.js";

/**
 * Loads page families and what they are made of as they are now, in 50 ms. Modules that Node has
 * loaded stay loaded, with their old selves; a bundle that is run as a function is thrown away
 * when the next one is there. Throws esbuild's `BuildFailure`, or what a module throws.
 */
export async function loadLayouts(): Promise<Layouts> {
  const pages = readdirSync(join(folder, "pages")).filter((file) => file.endsWith(".11ty.tsx"));
  const { outputFiles } = await build({
    absWorkingDir: checkout,
    stdin: { contents: entryOf(pages), resolveDir: folder, loader: "ts" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "external",
    outfile: join(checkout, bundled),
    logLevel: "silent",
  });
  const [map = "", code = ""] = outputFiles.map(({ text }) => text);
  const bundle = run(code);
  return {
    families: bundle.pages,
    renderPage: bundle.renderPage,
    wordsOf: bundle.wordsOf,
    faultOf: (error) => placeOfThrown(error, new SourceMap(JSON.parse(map))),
  };
}

/** What esbuild finds wrong in the code of the site, as sentences with their places. */
export function layoutFaults(error: unknown): Fault[] {
  if (!isBuildFailure(error)) return [{ message: messageOf(error) }];
  return error.errors.map(({ text, location }) => {
    if (location === null) return { message: text };
    const { file, line, column } = location;
    return { place: placeIn(file, line, column + 1), message: text };
  });
}

function entryOf(pages: readonly string[]): string {
  return [
    ...pages.map((file, i) => `import * as page${i} from "./pages/${file}";`),
    `export const pages = [${pages.map((_, i) => `page${i}`).join(", ")}];`,
    'export { renderPage } from "./parts/render-page.ts";',
    'export { wordsOf } from "./words/words.ts";',
  ].join("\n");
}

function run(code: string): Bundle {
  const module = { exports: {} };
  const call = compileFunction(code, ["module", "exports", "require"], { filename: bundled });
  call(module, module.exports, createRequire(join(folder, "pages")));
  return module.exports as Bundle;
}

function placeOfThrown(error: unknown, map: SourceMap): Fault {
  const message = messageOf(error);
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const [, line, column] = /layouts\.bundle\.js:(\d+):(\d+)/.exec(stack) ?? [];
  if (line === undefined) return { message };
  const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
  if (!("originalSource" in entry)) return { message };
  const { originalSource, originalLine, originalColumn } = entry;
  return { place: placeIn(originalSource, originalLine + 1, originalColumn + 1), message };
}

const placeIn = (file: string, line: number, column: number): string =>
  `${displayPath(join(checkout, file))}:${line}:${column}`;

const isBuildFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && "errors" in error && Array.isArray(error.errors);

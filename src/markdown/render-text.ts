import type { Token } from "markdown-it";
import type { Problem } from "../content/problem.ts";
import type { MarkdownSource } from "../content/records.ts";
import { toSlug } from "../content/slug.ts";
import { alignCells } from "./align-cells.ts";
import { sanitize } from "./allow-list.ts";
import { Anchors } from "./anchors.ts";
import { findPassages } from "./find-passages.ts";
import { markdownFor } from "./markdown.ts";
import { type Resolve, resolveReferences, type SizeOf } from "./resolve-references.ts";
import type { Fragment, Reference, Text } from "./text.ts";
import { wrapSections } from "./wrap-sections.ts";

export interface RenderOptions {
  /** BCP 47; decides the quotation marks. */
  language: string;
  /** Gives each link and picture the address that the page shall have. */
  resolve: Resolve;
  /** How large the picture at an address of the page is, if that is known. */
  sizeOf?: SizeOf;
  /** What the section under a heading is, by the heading's text. */
  sections?: Readonly<Record<string, string>>;
}

/** Renders Markdown to safe HTML and lists what stands in it. */
export function renderText(source: MarkdownSource, options: RenderOptions): Text {
  const markdown = markdownFor(options.language);
  const references: Reference[] = [];
  const problems: Problem[] = [];
  const anchors = new Anchors();
  const env = {};
  const tokens = markdown.parse(source.text, env);

  resolveReferences(tokens, source.line, {
    anchors,
    resolve: (reference) => {
      references.push(reference);
      return options.resolve(reference);
    },
    sizeOf: options.sizeOf,
    dropped: (part, line) => problems.push(droppedProblem(source.file, line, part)),
  });
  alignCells(tokens);
  const { headings, passages } = findPassages(tokens, source.line, anchors);
  const sections = new Map(Object.entries(options.sections ?? {}));
  const kinds = new Map(headings.map(({ id, text }) => [id, sections.get(text)]));
  const wrapped = wrapSections(tokens, (id) => kinds.get(id));
  const rendered = markdown.renderer.render(wrapped, markdown.options, env);
  const html = tokens.some(hasRawHtml) ? sanitize(rendered) : rendered;
  return { html, headings, passages, references, problems, anchors: anchorsIn(html) };
}

/** Renders Markdown that stands inside another page, without anchors of its own: a bio, a note. */
export function renderFragment(source: MarkdownSource, options: RenderOptions): Fragment {
  const markdown = markdownFor(options.language);
  const problems: Problem[] = [];
  // Several fragments stand on a page: their footnotes must not share anchors.
  const env = { docId: toSlug(`${source.file} ${source.line}`) };
  const tokens = markdown.parse(source.text, env);
  resolveReferences(tokens, source.line, {
    anchors: new Anchors(),
    resolve: options.resolve,
    sizeOf: options.sizeOf,
    dropped: (part, line) => problems.push(droppedProblem(source.file, line, part)),
  });
  alignCells(tokens);
  const rendered = markdown.renderer.render(tokens, markdown.options, env);
  return { html: tokens.some(hasRawHtml) ? sanitize(rendered) : rendered, problems };
}

function hasRawHtml({ type, children }: Token): boolean {
  return (
    type === "html_block" || (children?.some((child) => child.type === "html_inline") ?? false)
  );
}

function anchorsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, anchor = ""]) => anchor));
}

function droppedProblem(file: string, line: number, part: string): Problem {
  const message = `${part} is left out of the page: the archive shows text, links, pictures and tables only`;
  return { file, line, column: 1, severity: "warning", message };
}

import type { Token } from "markdown-it";
import type { PictureSize } from "../content/picture-size.ts";
import { isAllowedAddress, toPlainText } from "./allow-list.ts";
import type { Anchors } from "./anchors.ts";
import { plainText } from "./plain-text.ts";
import {
  boxStructure,
  cutForbidden,
  droppedParts,
  isOpaque,
  rewriteTags,
  type Tag,
} from "./raw-html.ts";
import type { Reference } from "./text.ts";

/** What becomes of a link or a picture's address: the address that the page shall have. */
export type Resolve = (reference: Reference) => string;

/** How large the picture at an address of the page is, if that is known. */
export type SizeOf = (address: string) => PictureSize | undefined;

export interface ReferenceHooks {
  resolve: Resolve;
  sizeOf?: SizeOf;
  /** Told of every part of raw HTML that the sanitizer will drop. */
  dropped(part: string, line: number): void;
  anchors: Anchors;
}

/** Gives every link and picture, in Markdown and in raw HTML, the address that the page shall have. */
export function resolveReferences(tokens: Token[], firstLine: number, hooks: ReferenceHooks): void {
  let line = firstLine;
  for (const token of tokens) {
    if (token.map) line = firstLine + token.map[0];
    if (token.type === "html_block") resolveHtml(token, line, hooks);
    if (token.type === "inline") resolveInline(token.children ?? [], line, hooks);
  }
}

function resolveInline(children: Token[], firstLine: number, hooks: ReferenceHooks): void {
  let line = firstLine;
  cutOpaque(children);
  children.forEach((token, i) => {
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    if (token.type === "link_open") setAddress(token, "link", wordsFrom(children, i), line, hooks);
    if (token.type === "image") {
      setAddress(token, "image", plainText(token.children), line, hooks);
      const size = hooks.sizeOf?.(String(token.attrGet("src") ?? ""));
      for (const [name, value] of sizeAttributes(size)) token.attrSet(name, value);
      token.attrSet("loading", "lazy");
    }
    if (token.type === "html_inline") {
      const lines = token.content.split("\n").length - 1;
      resolveHtml(token, line, hooks, () => wordsFrom(children, i));
      line += lines;
    }
  });
}

/** The words of the link that a token opens; none if it is never closed. */
function wordsFrom(children: readonly Token[], opening: number): string {
  const isEnd = (token: Token) => token.type === "link_close" || /^<\/a\b/i.test(htmlOf(token));
  const end = children.findIndex((token, at) => at > opening && isEnd(token));
  return plainText(children.slice(opening + 1, Math.max(end, opening)));
}

/** Takes out what stands inside `<script>…</script>` within a line of text: it is no text of the page. */
function cutOpaque(children: Token[]): void {
  for (let i = 0; i < children.length; i++) {
    const [, name] = /^<(\w+)/.exec(htmlOf(children[i])) ?? [];
    if (name === undefined || !isOpaque(name.toLowerCase())) continue;
    const isEnd = (token: Token) =>
      htmlOf(token).toLowerCase().startsWith(`</${name.toLowerCase()}`);
    const end = children.findIndex((token, at) => at > i && isEnd(token));
    if (end === -1) continue;
    const breaks = children.slice(i + 1, end).filter(({ type }) => type === "softbreak");
    children.splice(i + 1, end - i, ...breaks);
  }
}

const htmlOf = (token: Token | undefined): string =>
  token?.type === "html_inline" ? token.content : "";

function setAddress(
  token: Token,
  kind: Reference["kind"],
  text: string,
  line: number,
  { resolve, dropped }: ReferenceHooks,
): void {
  const attribute = kind === "link" ? "href" : "src";
  const href = String(token.attrGet(attribute) ?? "");
  if (isAllowedAddress(href, kind === "link" ? "a" : "img")) {
    token.attrSet(attribute, resolve({ kind, href, line, text }));
  } else {
    dropped(`the address \`${href.slice(0, 80)}\``, line);
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== attribute);
  }
}

/** Browsers keep room for a picture whose size is written; what the editor wrote of it stands. */
function sizeAttributes(
  size: PictureSize | undefined,
  { width, height }: Record<string, string> = {},
): [name: "width" | "height", value: string][] {
  if (size === undefined || height !== undefined) return [];
  if (width === undefined) {
    return [
      ["width", String(size.width)],
      ["height", String(size.height)],
    ];
  }
  const shown = /^\d+$/.test(width) ? Number(width) : 0;
  return shown === 0 ? [] : [["height", String(Math.round((shown * size.height) / size.width))]];
}

function resolveHtml(
  token: Token,
  firstLine: number,
  hooks: ReferenceHooks,
  wordsOf = wordsIn,
): void {
  const report = (tag: Tag, line: number) => {
    for (const part of droppedParts(tag)) hooks.dropped(part, firstLine + line);
  };
  const allowed = boxStructure(cutForbidden(token.content, report));
  token.content = rewriteTags(allowed, (tag) => {
    const line = allowed.slice(0, tag.start).split("\n").length - 1;
    report(tag, line);
    return rewriteAttributes(tag, () => wordsOf(tag, allowed), firstLine + line, hooks);
  });
}

/** The words of a link in a block of raw HTML. */
function wordsIn({ end }: Tag, html: string): string {
  const rest = html.slice(end);
  return toPlainText(rest.slice(0, Math.max(rest.search(/<\/a\b/i), 0)));
}

function rewriteAttributes(
  { name, attributes }: Tag,
  wordsOf: () => string,
  line: number,
  { resolve, sizeOf, anchors, dropped }: ReferenceHooks,
): Record<string, string> {
  const changed = { ...attributes };
  if (name === "a" && attributes.href !== undefined && isAllowedAddress(attributes.href, name)) {
    changed.href = resolve({ kind: "link", href: attributes.href, line, text: wordsOf() });
  }
  if (name === "img" && attributes.src !== undefined && isAllowedAddress(attributes.src, name)) {
    const { src: href, alt: text = "" } = attributes;
    const decoration = attributes.alt === "" ? { isDecoration: true } : {};
    changed.src = resolve({ kind: "image", href, line, text, ...decoration });
    const size = sizeAttributes(sizeOf?.(changed.src), attributes);
    Object.assign(changed, Object.fromEntries(size));
  }
  if (attributes.id !== undefined && !anchors.claim(attributes.id)) {
    dropped(`\`id="${attributes.id}"\`, which the page has already,`, line);
    delete changed.id;
  }
  return changed;
}

import type { Token } from "markdown-it";
import { isAllowedAddress } from "./allow-list.ts";
import type { Anchors } from "./anchors.ts";
import { droppedParts, rewriteTags, type Tag } from "./raw-html.ts";
import type { Reference } from "./text.ts";

/** What becomes of a link or a picture's address: the address that the page shall have. */
export type Resolve = (reference: Reference) => string;

export interface ReferenceHooks {
  resolve: Resolve;
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
  for (const token of children) {
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    if (token.type === "link_open") setAddress(token, "link", "href", line, hooks);
    if (token.type === "image") {
      setAddress(token, "image", "src", line, hooks);
      token.attrSet("loading", "lazy");
    }
    if (token.type === "html_inline") {
      resolveHtml(token, line, hooks);
      line += token.content.split("\n").length - 1;
    }
  }
}

function setAddress(
  token: Token,
  kind: Reference["kind"],
  attribute: "href" | "src",
  line: number,
  { resolve }: ReferenceHooks,
): void {
  token.attrSet(attribute, resolve({ kind, href: String(token.attrGet(attribute) ?? ""), line }));
}

function resolveHtml(token: Token, firstLine: number, hooks: ReferenceHooks): void {
  const source = token.content;
  token.content = rewriteTags(source, (tag) => {
    const line = firstLine + source.slice(0, tag.start).split("\n").length - 1;
    for (const part of droppedParts(tag)) hooks.dropped(part, line);
    return rewriteAttributes(tag, line, hooks);
  });
}

function rewriteAttributes(
  { name, attributes }: Tag,
  line: number,
  { resolve, anchors, dropped }: ReferenceHooks,
): Record<string, string> {
  const changed = { ...attributes };
  if (name === "a" && attributes.href !== undefined && isAllowedAddress(attributes.href)) {
    changed.href = resolve({ kind: "link", href: attributes.href, line });
  }
  if (name === "img" && attributes.src !== undefined && isAllowedAddress(attributes.src)) {
    changed.src = resolve({ kind: "image", href: attributes.src, line });
  }
  if (attributes.id !== undefined && !anchors.claim(attributes.id)) {
    dropped(`\`id="${attributes.id}"\`, which the page has already,`, line);
    delete changed.id;
  }
  return changed;
}

import { Parser } from "htmlparser2";
import { allowedTags, isAllowedAddress, isAllowedAttribute } from "./allow-list.ts";
import { escapeHtml } from "./escape-html.ts";

/** The opening tag of an element in a piece of raw HTML. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  /** Where the tag stands in the piece. */
  start: number;
  end: number;
}

/** The opening tags of a piece of HTML, which need not be balanced. */
export function scanTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({
    onopentag(name, attributes, isImplied) {
      if (!isImplied) {
        tags.push({ name, attributes, start: parser.startIndex, end: parser.endIndex + 1 });
      }
    },
  });
  parser.end(html);
  return tags;
}

/** What the sanitizer will drop of a tag, in words for an editor; empty if nothing. */
export function droppedParts({ name, attributes }: Tag): string[] {
  if (!isAllowedTag(name)) return [`the element <${name}>`];
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (!isAllowedAttribute(name, attribute)) {
      return [`the attribute \`${attribute}\` of <${name}>`];
    }
    const isAddress = ["href", "src", "cite"].includes(attribute);
    return isAddress && !isAllowedAddress(value, name)
      ? [`the address \`${value}\` of <${name}>`]
      : [];
  });
}

/** Elements that structure the page itself: in the content they are boxes without a meaning. */
const structural = /^(?:main|header|footer|nav|section|article|aside|hgroup)$/;

const isAllowedTag = (name: string): boolean => allowedTags.has(name) || structural.test(name);

/** Elements whose content is no text of the page: it goes with them. */
export const isOpaque = (name: string): boolean =>
  /^(?:script|style|textarea|xmp|noscript|noembed|noframes|iframe|object|template|title)$/.test(
    name,
  );

/**
 * The HTML without the elements that must not be on the page, so that nothing of them can swallow
 * what follows: a `<script>` that is never closed would take the rest of the issue with it. Line
 * breaks stay, so that what stands after keeps its line.
 */
export function cutForbidden(html: string, onCut: (tag: Tag, line: number) => void): string {
  let kept = "";
  let rest = html;
  for (;;) {
    const forbidden = scanTags(rest).find(({ name }) => !isAllowedTag(name));
    if (forbidden === undefined) return kept + rest;
    kept += rest.slice(0, forbidden.start);
    onCut(forbidden, lineBreaks(kept).length);
    const end = endOf(forbidden, rest);
    kept += lineBreaks(rest.slice(forbidden.start, end));
    rest = rest.slice(end);
  }
}

function endOf({ name, end }: Tag, html: string): number {
  if (!isOpaque(name)) return end;
  const closing = new RegExp(`</${name}\\s*>`, "i").exec(html.slice(end));
  return closing === null ? end : end + closing.index + closing[0].length;
}

const lineBreaks = (text: string): string => text.replace(/[^\n]/g, "");

/** The HTML with boxes in the place of elements that structure the page itself. */
export function boxStructure(html: string): string {
  return html.replace(
    /<(\/?)(?:main|header|footer|nav|section|article|aside|hgroup)\b/gi,
    "<$1div",
  );
}

/** The HTML with some of its opening tags written anew; `rewrite` gives the new attributes, or nothing. */
export function rewriteTags(
  html: string,
  rewrite: (tag: Tag) => Record<string, string> | undefined,
): string {
  let result = "";
  let from = 0;
  for (const tag of scanTags(html)) {
    const attributes = rewrite(tag);
    if (attributes === undefined) continue;
    result += html.slice(from, tag.start) + openingTag(tag.name, attributes);
    from = tag.end;
  }
  return result + html.slice(from);
}

/** An opening tag with its attributes escaped. */
export function openingTag(name: string, attributes: Record<string, string>): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${list.join("")}>`;
}

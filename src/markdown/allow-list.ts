import sanitizeHtml from "sanitize-html";
import { unescapeHtml } from "./escape-html.ts";

/**
 * What raw HTML in Markdown may be: the sanitizer's own list of text-level and block elements,
 * and those that newsletters have besides. `style`, event handlers, scripts, frames and forms stay out.
 */
export const allowedTags: ReadonlySet<string> = new Set([
  ...sanitizeHtml.defaults.allowedTags,
  "center",
  "del",
  "details",
  "img",
  "ins",
  "summary",
]);

const onEvery = [
  "id",
  "class",
  "lang",
  "dir",
  "title",
  "align",
  "role",
  "tabindex",
  "aria-*",
  "data-*",
];

const onSome: Record<string, string[]> = {
  a: ["href", "name", "rel", "hreflang", "target"],
  blockquote: ["cite"],
  col: ["span", "width"],
  colgroup: ["span", "width"],
  data: ["value"],
  del: ["cite", "datetime"],
  details: ["open"],
  img: ["src", "alt", "width", "height", "loading", "decoding"],
  ins: ["cite", "datetime"],
  li: ["value"],
  ol: ["start", "reversed", "type"],
  q: ["cite"],
  table: ["width", "border", "cellpadding", "cellspacing", "summary"],
  td: ["colspan", "rowspan", "headers", "width", "valign"],
  th: ["colspan", "rowspan", "headers", "scope", "width", "valign"],
  time: ["datetime"],
  tr: ["valign"],
};

/** Whether an element may carry an attribute. */
export function isAllowedAttribute(tag: string, attribute: string): boolean {
  return (
    onEvery.includes(attribute) ||
    attribute.startsWith("aria-") ||
    attribute.startsWith("data-") ||
    (onSome[tag]?.includes(attribute) ?? false)
  );
}

const allowedSchemes = ["http", "https", "mailto", "tel", "ftp"];

/** A picture can be its own address; nothing in it is run. */
const imageSchemes = ["http", "https", "data"];

/** Whether an address may stand in an element: relative, or of a scheme that runs nothing. */
export function isAllowedAddress(address: string, tag = "a"): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers ignore these inside a scheme
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\u0000-\u0020]/g, ""))?.[1];
  const schemes = tag === "img" ? imageSchemes : allowedSchemes;
  return scheme === undefined || schemes.includes(scheme.toLowerCase());
}

/** HTML with nothing in it but what the allow-list names. */
export function sanitize(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [...allowedTags],
    allowedAttributes: { "*": onEvery, ...onSome },
    allowedSchemes,
    allowedSchemesByTag: { img: imageSchemes },
    // The title of the page is its only heading of the first level.
    transformTags: { h1: "h2" },
  });
}

/** The words of a piece of HTML; `readCode` gives what is read of those in `<code>` and `<pre>`. */
export function toPlainText(html: string, readCode = (code: string) => code): string {
  // Words of neighbouring blocks and cells are not one word.
  const spaced = html.replace(
    /<\/?(?:br|p|div|li|t[dhr]|h\d|d[dt]|caption|blockquote|figcaption)\b/gi,
    " $&",
  );
  const text = sanitizeHtml(spaced, {
    allowedTags: [],
    allowedAttributes: {},
    textFilter: (escaped, tag) =>
      tag === "code" || tag === "pre" ? readCode(unescapeHtml(escaped)) : escaped,
  });
  return unescapeHtml(text).replace(/\s+/g, " ").trim();
}

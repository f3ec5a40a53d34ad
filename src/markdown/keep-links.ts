import { applyEdits, type Edit, type Element, scanElements } from "./elements.ts";
import { openingTag } from "./raw-html.ts";

/** A copy of a page in a web archive. */
export interface KeptCopy {
  /** The whole address of the page itself. */
  original: string;
  /** The address of the copy. */
  url: string;
  /** The day of which the copy is to be, `YYYY-MM-DD`. */
  date: string;
}

/** What a link says of the copy of its page, in the terms of Robust Links (robustlinks.mementoweb.org/spec). */
export const robustAttributes = ({ original, url, date }: KeptCopy) => ({
  "data-originalurl": original,
  "data-versionurl": url,
  "data-versiondate": date,
});

/** What begins a new block: in each, a page's copy is shown once. */
const block = /^(?:p|li|d[dt]|t[dh]|h\d|blockquote|div)$/;

/**
 * Keeps links findable: each that `copyOf` knows a copy for says so in its attributes, and the first
 * to a page in its paragraph, item or cell is followed by a link to the copy, which shows its year.
 * `labelOf` names that link.
 */
export function keepLinks(
  html: string,
  copyOf: (href: string) => KeptCopy | undefined,
  labelOf: (words: string, copy: KeptCopy) => string,
): string {
  const shown = new Set<string>();
  const edits = scanElements(html).flatMap((element): Edit[] => {
    const { name, attributes, start, end, closeEnd, isInLink } = element;
    if (block.test(name)) shown.clear();
    const copy = name === "a" && attributes.href ? copyOf(attributes.href) : undefined;
    if (copy === undefined) return [];
    const tag = openingTag(name, { ...attributes, ...robustAttributes(copy) });
    const link = { at: start, to: end, html: tag };
    if (isInLink || shown.has(copy.url)) return [link];
    shown.add(copy.url);
    return [link, { at: closeEnd, html: copyLink(copy, labelOf(wordsOf(element, copy), copy)) }];
  });
  return applyEdits(html, edits);
}

/** Of a link that is a picture, the address: the copy must be a copy of something. */
const wordsOf = ({ text }: Element, { original }: KeptCopy): string =>
  text.replace(/\s+/g, " ").trim() || original;

/** The space stands within, where it parts the year from the words without being copied with them. */
const copyLink = ({ url, date }: KeptCopy, label: string): string =>
  `<span class="kept"> ${openingTag("a", { href: url, "aria-label": label })}${date.slice(0, 4)}</a></span>`;

import { Parser } from "htmlparser2";
import { allowedTags, isAllowedAddress, isAllowedAttribute } from "./allow-list.ts";

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
  if (!allowedTags.has(name)) return [`the element <${name}>`];
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (!isAllowedAttribute(name, attribute))
      return [`the attribute \`${attribute}\` of <${name}>`];
    const isAddress = attribute === "href" || attribute === "src";
    return isAddress && !isAllowedAddress(value) ? [`the address \`${value}\` of <${name}>`] : [];
  });
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

function openingTag(name: string, attributes: Record<string, string>): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`,
  );
  return `<${name}${list.join("")}>`;
}

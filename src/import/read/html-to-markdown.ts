import { parseHTML } from "linkedom";
import TurndownService from "turndown";
import { type Draft, note } from "../draft.ts";
import { cleanAddress, isTrackingPixel } from "../recognize/clean-address.ts";

const turndown = new TurndownService({
  headingStyle: "atx",
  bulletListMarker: "-",
  codeBlockStyle: "fenced",
  hr: "***",
}).keep(["table", "sub", "sup", "iframe"]);

/** Markdown without pixels that tell who reads, and with addresses that do not. Tables stay HTML. */
export function htmlToMarkdown(html: string, draft: Draft): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll("script, style, form, button, noscript"))
    element.remove();
  for (const image of document.querySelectorAll("img")) {
    if (!isTrackingPixel(image.getAttribute("width"), image.getAttribute("height"))) continue;
    note(draft, "dropped", "tracking pixel", image.getAttribute("src") ?? "");
    image.remove();
  }
  for (const link of document.querySelectorAll("a[href]")) {
    link.setAttribute("href", cleanAddress(link.getAttribute("href") ?? ""));
  }
  for (const heading of document.querySelectorAll("h1")) replaceTag(document, heading, "h2");
  return turndown.turndown(document.body.innerHTML).replace(/^( *(?:-|\d+\.)) {2,3}/gm, "$1 ");
}

/** The title of an issue is the only heading of the first level on its page. */
function replaceTag(document: Document, element: Element, name: string): void {
  const other = document.createElement(name);
  other.innerHTML = element.innerHTML;
  element.replaceWith(other);
}

import { parseHTML } from "linkedom";
import TurndownService from "turndown";
import type { Draft } from "../draft.ts";
import { cleanHtml } from "./clean-html.ts";

const turndown = new TurndownService({
  headingStyle: "atx",
  bulletListMarker: "-",
  codeBlockStyle: "fenced",
  hr: "***",
  // An empty line would end the HTML.
  keepReplacement: (_, node) => {
    const html = (node as Element).outerHTML.replace(/\n\s*\n/g, "\n");
    return node.nodeName === "TABLE" ? `\n\n${html}\n\n` : html;
  },
}).keep(["table", "sub", "sup"]);

const noteMark = /^#(?:footnote|endnote)-(\w+)$/;
const noteText = /^(?:footnote|endnote)-(\w+)$/;

/** Footnotes as Word's come: a raised link to an item of a list. */
turndown.addRule("mark of a footnote", {
  filter: (node) => node.nodeName === "SUP" && noteMark.test(hrefIn(node)),
  replacement: (_, node) => `[^${noteMark.exec(hrefIn(node as Element))?.[1]}]`,
});
turndown.addRule("footnotes", {
  filter: (node) => node.nodeName === "OL" && noteText.test(node.firstElementChild?.id ?? ""),
  replacement: (_, node) =>
    Array.from((node as Element).children)
      .map((item) => {
        const text = turndown.turndown(item.innerHTML).replace(/\s*\[↑\]\([^)]*\)/g, "");
        return `\n\n[^${noteText.exec(item.id)?.[1]}]: ${text.replace(/\n+/g, "\n    ")}\n\n`;
      })
      .join(""),
});

const hrefIn = (node: Element): string => node.querySelector("a")?.getAttribute("href") ?? "";

/** Markdown of a page's HTML, cleaned as `cleanHtml` says. Tables stay HTML. */
export function htmlToMarkdown(html: string, draft: Draft): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  cleanHtml(document, draft);
  return turndown.turndown(document.body.innerHTML).replace(/^( *(?:-|\d+\.)) {2,3}/gm, "$1 ");
}

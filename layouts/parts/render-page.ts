import type { VNode } from "preact";
import { render } from "preact-render-to-string";

/** The HTML document of a page. */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${render(page)}\n`;
}

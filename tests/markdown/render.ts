import { parseHTML } from "linkedom";
import { type RenderOptions, renderText } from "../../src/markdown/render-text.ts";
import type { Text } from "../../src/markdown/text.ts";

/** Markdown of a file `issues/a.md` whose text begins on line 5, rendered with links as they were written. */
export function render(text: string, options: Partial<RenderOptions> = {}): Text {
  const source = { text, file: "issues/a.md", line: 5 };
  return renderText(source, { language: "en", resolve: ({ href }) => href, ...options });
}

/** `7 the element <script>` of each warning. */
export function droppedIn({ problems }: Pick<Text, "problems">): string[] {
  return problems.map(({ line, message }) => `${line} ${message.split(" is left out")[0]}`);
}

/** A piece of HTML as a browser has it. */
export function bodyOf(html: string): { body: HTMLElement; document: Document } {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return { body: document.body, document };
}

/** A piece of a text that stands by itself. */
export interface Block {
  kind: "paragraph" | "heading" | "item" | "other";
  /** What a reader sees, without marks. */
  text: string;
  markdown: string;
}

/** Markdown of blocks; items of a list stand together. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, markdown }, i) => {
      const together = kind === "item" && blocks[i + 1]?.kind === "item";
      return markdown + (together ? "\n" : "\n\n");
    })
    .join("")
    .trim();
}

/** Cuts Markdown at its blank lines; a fenced block and an indented one stay whole. */
export function markdownToBlocks(markdown: string): Block[] {
  const pieces: string[] = [];
  let fence: string | undefined;
  let isOpen = false;
  for (const line of markdown.replace(/\r\n?/g, "\n").split("\n")) {
    const [, mark] = /^ {0,3}(```+|~~~+)/.exec(line) ?? [];
    if (!isOpen && line.trim() === "") continue;
    if (isOpen) pieces[pieces.length - 1] += `\n${line}`;
    else pieces.push(line);
    if (mark !== undefined)
      fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    isOpen = fence !== undefined || line.trim() !== "";
  }
  return pieces.map((piece) => toBlock(piece.trimEnd()));
}

function toBlock(markdown: string): Block {
  return { kind: kindOf(markdown), text: markdownToText(markdown), markdown };
}

function kindOf(markdown: string): Block["kind"] {
  if (/^#{1,6} |^[^\n]+\n(?:=+|-+)$/.test(markdown)) return "heading";
  if (/^ {0,3}(?:[-*+]|\d+[.)])\s/.test(markdown)) return "item";
  return /^(?: {4}|\t|```|~~~|>|\||!\[|<(?!https?:)|\[\^)/.test(markdown) ? "other" : "paragraph";
}

function markdownToText(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^#{1,6} +|\n[=-]+$/g, "")
    .replace(/(\*\*|__|\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/gu, "")
    .replace(/\\([^\p{L}\p{N}\s])/gu, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

const inMarkdown =
  /(!?)(\[(?:\\.|!\[[^\]]*\]\([^)]*\)|[^\]\\])*\])\(\s*(?:<([^>\n]+)>|([^\s)<]+))/g;
const inHtml = /(<img\b[^>]*?\bsrc=")([^"]+)"/gi;

/** Replaces the addresses of links and pictures in Markdown, but for those in code. */
export function replaceAddresses(
  blocks: readonly Block[],
  replace: (address: string, isPicture: boolean) => string,
): void {
  for (const block of blocks) {
    if (/^(?:```|~~~| {4})/.test(block.markdown)) continue;
    block.markdown = block.markdown
      .replace(inMarkdown, (whole, mark, label, angled, plain) => {
        const inner = mark === "" ? replaceInLabel(label, replace) : label;
        const address = angled ?? plain;
        const written = replace(address, mark === "!");
        const rest = written === address ? whole.slice(mark.length + label.length) : `(${written}`;
        return mark + inner + rest;
      })
      .replace(inHtml, (_, before, address) => `${before}${replace(address, true)}"`);
  }
}

/** A picture can be a link. */
const replaceInLabel = (
  label: string,
  replace: (address: string, isPicture: boolean) => string,
): string =>
  label.replace(
    /(!\[[^\]]*\]\()([^\s)]+)/g,
    (_, before, address) => before + replace(address, true),
  );

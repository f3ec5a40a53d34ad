import TurndownService from "turndown";
import type { Block } from "./block.ts";
import { addressesIn, cleanAddress } from "./clean-address.ts";

const turndown = new TurndownService();
const bullet = /^(?:[•●▪◦‣∙·*–—-]|o )\s*(?=\S)/;
/** A dash without a space begins no item, and neither does a lone one before a name: `— Ada Archer`. */
const dash = /^[*–—-]\S|^— \p{Lu}[^.]{0,40}$/u;
const number = /^(\d{1,3})[.)、]\s*(?=\S)/;
const rule = /^(?:[-_=*~—–]\s*){2,}$/;
const decorated =
  /^(?:#{1,6}\s+(.{2,100}?)\s*#*|[*=~—]{2,}\s*([^*=~]{2,80}?)\s*[*=~—]*|[*_]([^*_]{2,60})[*_])$/;

/** Blocks of plain text, a line each; a line under which a rule stands is a heading, as are short ones. */
export function linesToBlocks(lines: readonly string[]): Block[] {
  const notes = new Map<string, string>();
  for (const line of lines) {
    const [, number = "", address] = linkNote.exec(line.trim()) ?? [];
    if (address !== undefined) notes.set(number, cleanAddress(address));
  }
  const text = lines.filter((line) => !linkNote.test(line.trim())).join("\n");
  for (const key of [...notes.keys()]) if (!text.includes(`[${key}]`)) notes.delete(key);
  const full = lines
    .map((line) => line.trim())
    .filter((line) => line !== "" && !notes.has(linkNote.exec(line)?.[1] ?? ""));
  const blocks = full.flatMap((line, i) => {
    if (rule.test(line)) return [];
    const isUnderlined = /^(?:=|-|~){3,}$/.test(full[i + 1] ?? "") && line.length < 80;
    // What stands above all other lines is no item, whatever it begins with.
    if (i === 0 && !decorated.test(line)) return lineOfText(line);
    return lineToBlock(line, isUnderlined && (full[i + 1]?.length ?? 0) >= line.length / 2);
  });
  return blocks
    .map((block, i) =>
      isHeading(block, blocks[i + 1]) ? toHeading(block.text.replace(/:$/, "")) : block,
    )
    .map((block) => ({ ...block, markdown: linkNotes(block.markdown, notes) }));
}

/** E-mail has its links as numbers in the text, `[1]`, and their addresses below it. */
const linkNote = /^\[(\d{1,3})\]:?\s+(https?:\/\/\S+)$/;

const linkNotes = (markdown: string, notes: ReadonlyMap<string, string>): string =>
  markdown.replace(/\\\[(\d{1,3})\\\]/g, (mark, number: string) => {
    const address = notes.get(number);
    return address === undefined ? mark : `[${mark}](${address})`;
  });

function lineToBlock(line: string, isUnderlined: boolean): Block {
  const title = decorated.exec(line)?.slice(1).find(Boolean);
  if (isUnderlined || title !== undefined) return toHeading(title ?? line);
  if (bullet.test(line) && !dash.test(line)) {
    const text = line.replace(bullet, "");
    return { kind: "item", text, markdown: `- ${escapeText(text)}` };
  }
  if (number.test(line)) {
    const [whole, figure] = number.exec(line) ?? ["", ""];
    return {
      kind: "item",
      text: line,
      markdown: `${figure}. ${escapeText(line.slice(whole.length))}`,
    };
  }
  return lineOfText(line);
}

const lineOfText = (line: string): Block => ({
  kind: "paragraph",
  text: line,
  markdown: escapeText(line),
});

export function toHeading(text: string): Block {
  return { kind: "heading", text, markdown: `## ${escapeText(text)}` };
}

/**
 * A heading in plain text is a short line without a full stop that something follows: a paragraph, or
 * items after words that do not introduce them.
 */
function isHeading({ kind, text }: Block, next: Block | undefined): boolean {
  if (kind === "heading") return true;
  if (next === undefined || next.kind === "heading") return false;
  const isNumbered =
    kind === "item" && number.test(text) && (next.kind !== "item" || isShouted(text));
  if (kind !== "paragraph" && !isNumbered) return false;
  if (isTitle(text)) return true;
  if (/[.,;:。，；：、…]["”]?$/.test(text) || /https?:|@|\d{4}$/.test(text)) return false;
  const words = text.split(/\s+/).length;
  return (
    text.length <= 80 && words <= 12 && /^[\p{Lu}\p{Lo}\p{N}“"‘']/u.test(text) && !isShort(next)
  );
}

/** `In Other News:` is a heading, `He named the following goods:` introduces what follows. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const isShortTitle = /^\p{Lu}[^.,;:]{5,50}:$/u.test(text) && words.length > 1;
  return isShortTitle && words.every((word) => /^\p{Lu}/u.test(word));
}

/** `2. SHIPS`: capitals make a heading of a numbered line, whatever follows. */
const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** Two short lines in a row are an address or a signature, not a heading and its text. */
const isShort = ({ kind, text }: Block): boolean =>
  kind === "paragraph" &&
  text.length < 40 &&
  !/[.!?。！？]$/.test(text) &&
  !/\p{Script=Han}{12}/u.test(text);

/** Text whose signs mean nothing in Markdown; addresses stay as they are, without what tracks readers. */
function escapeText(text: string): string {
  let at = 0;
  let escaped = "";
  for (const { 0: address, index = 0 } of addressesIn(text)) {
    const isFramed = text[index - 1] === "<" && text[index + address.length] === ">";
    const [start, end] = isFramed
      ? [index - 1, index + address.length + 1]
      : [index, index + address.length];
    const clean = cleanAddress(address);
    escaped += escapeWords(text.slice(at, start)) + (isFramed ? `<${clean}>` : clean);
    at = end;
  }
  return escaped + escapeWords(text.slice(at));
}

const escapeWords = (text: string): string =>
  turndown
    .escape(text)
    .replaceAll("<", "\\<")
    .replace(/&(?=#?\w+;)/g, "\\&");

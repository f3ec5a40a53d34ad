import TurndownService from "turndown";
import type { Block } from "./block.ts";
import { addressesIn, cleanAddress } from "./clean-address.ts";

const turndown = new TurndownService();
const bullet = /^(?:[•●▪◦‣∙·*–—-]|o )\s*(?=\S)/;
/** A dash without a space begins no item, and neither does a lone one before a name: `— Ada Archer`. */
const dash = /^[*–—-]\S|^— \p{Lu}[^.]{0,40}$/u;
const number = /^(\d{1,3})[.)、]\s*(?=\S)/;
const rule = /^(?:[-_=*~—–]\s*){2,}$/;
const decorated = /^(?:#{1,6}\s+|[*=~—]{2,}\s*)(.{2,100}?)\s*[*=~—#]*$/;

/** Blocks of plain text, a line each; a line under which a rule stands is a heading, as are short ones. */
export function linesToBlocks(lines: readonly string[]): Block[] {
  const notes = new Map<string, string>();
  for (const line of lines) {
    const [, number = "", address] = linkNote.exec(line.trim()) ?? [];
    if (address !== undefined) notes.set(number, cleanAddress(address));
  }
  const full = lines
    .map((line) => line.trim())
    .filter((line) => line !== "" && !(notes.size > 0 && linkNote.test(line)));
  const blocks = full.flatMap((line, i) => {
    if (rule.test(line)) return [];
    const isUnderlined = /^(?:=|-|~){3,}$/.test(full[i + 1] ?? "") && line.length < 80;
    return lineToBlock(line, isUnderlined && (full[i + 1]?.length ?? 0) >= line.length / 2);
  });
  return blocks
    .map((block, i) => (isHeading(block, blocks[i + 1]) ? toHeading(block.text) : block))
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
  const [, title] = decorated.exec(line) ?? [];
  if (isUnderlined || title !== undefined) return toHeading(title ?? line);
  if (bullet.test(line) && !dash.test(line)) {
    const text = line.replace(bullet, "");
    return { kind: "item", text, markdown: `- ${escapeText(text)}` };
  }
  if (number.test(line)) {
    return { kind: "item", text: line, markdown: line.replace(number, "$1. ") };
  }
  return { kind: "paragraph", text: line, markdown: escapeText(line) };
}

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
  const isNumbered = kind === "item" && number.test(text) && next.kind !== "item";
  if (kind !== "paragraph" && !isNumbered) return false;
  if (/[.,;:。，；：、…"”]$/.test(text) || /https?:|@|\d{4}$/.test(text)) return false;
  const words = text.split(/\s+/).length;
  return (
    text.length <= 80 && words <= 12 && /^[\p{Lu}\p{Lo}\p{N}“"‘']/u.test(text) && !isShort(next)
  );
}

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
    escaped += escapeWords(text.slice(at, index)) + cleanAddress(address);
    at = index + address.length;
  }
  return escaped + escapeWords(text.slice(at));
}

const escapeWords = (text: string): string =>
  turndown
    .escape(text)
    .replace(/<(?!$)/g, "\\<")
    .replace(/&(?=#?\w+;)/g, "\\&");

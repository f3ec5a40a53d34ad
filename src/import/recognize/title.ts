import { toSlug } from "../../content/slug.ts";
import { addCategories, type Draft, fill, note } from "../draft.ts";
import type { Block } from "./block.ts";
import { splitCategories } from "./labels.ts";
import { isSame } from "./same-text.ts";

/** Whether a line is text rather than a title: it is long, or ends with a full stop that is none of `U.S.` */
export const isSentence = (text: string): boolean =>
  ((text.length > 60 || /\p{Script=Han}{16}/u.test(text)) && /[.!?。！？…][”"’')]?$/.test(text)) ||
  (text.length > 25 && /(?<!\p{Lu}|\.)\.$/u.test(text));

/** Where names and a date stand above all, the title is the short line below them. */
export const isAboveTitle = (below: Block | undefined): boolean =>
  below !== undefined && /^(?:heading|paragraph)$/.test(below.kind) && !isSentence(below.text);

/** Takes the title of the lines that are left, the topics above it and the teaser below. Returns what is neither. */
export function recognizeTitle(draft: Draft, lines: Block[], hasHead: boolean): Block[] {
  if (!hasHead) return lines;
  const known = lines.find(({ text }) => isSame(text, draft.title));
  if (draft.title !== undefined && !known) return lines;
  const short = lines.filter(({ text }) => !isSentence(text) && !/[:：]$/.test(text));
  const title =
    known ?? short.find(({ markdown }) => markdown.startsWith("# ")) ?? guessTitle(short);
  if (!title) return lines;
  fill(draft, "title", title.text, short.length > 1 ? "likely" : undefined);
  const at = lines.indexOf(title);
  return lines.filter((block, i) => {
    if (isSame(block.text, title.text)) return false;
    if (i > at) return !takeTeaser(draft, block);
    if (block.text.length > 100 || isSentence(block.text)) return true;
    if (isMasthead(block.text, draft)) note(draft, "dropped", "name of the site", block.text);
    else addCategories(draft, splitCategories(block.text), "likely");
    return false;
  });
}

/** A periodical's name above all is no title where another short line stands below date and byline. */
export function dropMasthead(draft: Draft, { text }: Block): boolean {
  if (!periodical.test(text) || isSame(text, draft.title)) return false;
  note(draft, "dropped", "name of the site", text);
  return true;
}

/** The first lines of a page name the site: its publisher, or what sounds like a periodical. */
const isMasthead = (text: string, { publisher = "" }: Draft): boolean =>
  `-${toSlug(publisher)}-`.includes(`-${toSlug(text)}-`) || periodical.test(text);

const periodical =
  /^the (?:\p{L}+ ){1,3}(?:briefing|bulletin|digest|journal|ledger|letter|review|times|newsletter)$/iu;

/** The title is the last short line, but for a teaser below it: that is longer and written as a sentence is. */
function guessTitle(short: readonly Block[]): Block | undefined {
  const [before, last] = short.slice(-2);
  if (!before || !last) return before;
  const isTeaser = isLonger(last, before) && shareOfCapitals(last) < 0.5;
  const isTitle = before.text.split(" ").length > 2 && shareOfCapitals(before) > 0.7;
  return isTeaser && isTitle ? before : last;
}

const isLonger = (a: Block, b: Block): boolean =>
  a.text.length > b.text.length && a.text.split(" ").length > 5;

/** How many of the longer words begin with a capital: nearly all in a title, few in a sentence. */
function shareOfCapitals({ text }: Block): number {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(words.length, 1);
}

const teaserLabel = /^(?:summary|abstract|导语|摘要|编者按)\s*[:：]\s*/i;

function takeTeaser(draft: Draft, { text: written, kind }: Block): boolean {
  const text = written.replace(teaserLabel, "");
  if (draft.dek !== undefined || kind !== "paragraph" || text.length > 500)
    return isSame(text, draft.dek);
  fill(draft, "dek", text, isSentence(text) ? undefined : "likely");
  return true;
}

/** Without byline and date, the first line is the title if it is short. */
export function recognizeFirstLine(draft: Draft): void {
  const [first] = draft.body;
  if (!first || first.kind === "item" || first.kind === "other" || first.text.length > 160) return;
  if (isSentence(first.text) && first.text.length > 100) return;
  fill(draft, "title", first.text, first.kind === "heading" ? "likely" : "unsure");
  draft.body = draft.body.slice(1);
}

/** A first paragraph that the second repeats, whole or at greater length, is a teaser. */
export function recognizeTeaser(draft: Draft): void {
  const [first, second] = draft.body;
  if (isSame(first?.text, draft.title)) draft.body = draft.body.slice(1);
  else if (first && teaserLabel.test(first.text) && takeTeaser(draft, first))
    draft.body = draft.body.slice(1);
  else if (first && second && first.kind === "paragraph" && isBeginning(first.text, second.text)) {
    fill(draft, "dek", first.text);
    note(draft, "dropped", "repeated teaser", first.text);
    draft.body = draft.body.slice(1);
  }
}

const isBeginning = (teaser: string, text: string): boolean =>
  teaser.length > 20 &&
  text.toLowerCase().startsWith(teaser.replace(/\s*(?:\.{3}|…|\[…\])$/, "").toLowerCase());

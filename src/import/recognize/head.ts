import { toSlug } from "../../content/slug.ts";
import { addAuthors, addCategories, type Draft, type DraftAuthor, fill, note } from "../draft.ts";
import type { Block } from "./block.ts";
import { parseByline, parseNames } from "./byline.ts";
import { parseDateLine } from "./dates.ts";
import { parseAddress, parseCategories, parsePublisher, splitCategories } from "./labels.ts";
import { isSame } from "./same-text.ts";

/** How far down a title, a byline and a date are looked for. */
const mostLines = 15;

/**
 * Recognises what stands above the text: topics, title, teaser, byline, date, publisher. They are taken
 * out of the body; what the draft knows already is only taken out.
 */
export function recognizeHead(draft: Draft): void {
  const end = endOfHead(draft.body);
  const head = draft.body.slice(0, end);
  const rest = draft.body.slice(end);
  const lines = head.filter((block, i) => !recognizeLine(draft, block, head, i));
  const kept = recognizeTitle(draft, lines, end > 0);
  draft.body = [...kept, ...rest];
  if (draft.title === undefined) recognizeFirstLine(draft);
  recognizeTeaser(draft);
}

/** The head ends with its last line that says who or when, before the third sentence and the first item. */
function endOfHead(body: readonly Block[]): number {
  let end = 0;
  let sentences = 0;
  let hasText = false;
  for (const [i, block] of body.slice(0, mostLines).entries()) {
    if (block.kind === "item" || block.kind === "other") break;
    if (isAbout(block.text, i === 0, hasText)) end = i + 1;
    else if (sentences > 0 && block.kind === "heading" && !parseNames(block.text)) break;
    else if (isSentence(block.text)) sentences++;
    hasText ||= block.kind === "paragraph" && /[.!?。]$/.test(block.text);
    if (sentences > 2) break;
  }
  return end;
}

/** Whether a line says who or when; below the first sentence, topics and an address belong to the end. */
function isAbout(line: string, isFirst: boolean, isBelowText: boolean): boolean {
  const found = isSentence(line) ? undefined : parseDateLine(line);
  if (found && (found.rest === "" || authorsBeside(found.rest, isFirst))) return true;
  if (parseByline(line) ?? parsePublisher(line)) return true;
  return !isBelowText && Boolean(parseCategories(line) ?? parseAddress(line));
}

/** Authors who stand on the line of a date; on the first line bare names are a title, `Harbor Letter, June 5`. */
const authorsBeside = (rest: string, isFirst: boolean): DraftAuthor[] | undefined =>
  parseByline(rest) ?? (isFirst ? undefined : parseNames(rest.replace(/[,\s|·•-]+$/, "")));

/** Whether a line is text rather than a title: it is long, or ends with a full stop that is none of `U.S.` */
export const isSentence = (text: string): boolean =>
  ((text.length > 60 || /\p{Script=Han}{16}/u.test(text)) && /[.!?。！？…][”"’')]?$/.test(text)) ||
  (text.length > 25 && /(?<!\p{Lu}|\.)\.$/u.test(text));

/** Takes what one line says besides title and teaser; `false` if it says nothing of the kind. */
function recognizeLine(draft: Draft, block: Block, head: readonly Block[], i: number): boolean {
  const { text } = block;
  const byline = parseByline(text.replace(/\s*[|•·]\s*$/, ""));
  const found = parseDateLine(text);
  if (found && !isSentence(text))
    return !isSame(text, draft.title) && recognizeDate(draft, found, i === 0);
  if (byline) return takeAuthors(draft, byline);
  if (recognizeLabel(draft, text)) return true;
  const isBesideDate = [head[i - 1], head[i + 1]].some((near) => near && parseDateLine(near.text));
  const names = i > 0 && isBesideDate ? parseNames(text) : undefined;
  if (!names || draft.authors.length > 0) return names !== undefined && areAuthors(draft, names);
  return takeAuthors(draft, names, "likely");
}

function recognizeDate(
  draft: Draft,
  { date, rest, isAmbiguous }: { date: string; rest: string; isAmbiguous: boolean },
  isFirst: boolean,
): boolean {
  const authors = rest === "" ? undefined : authorsBeside(rest, isFirst);
  if (rest !== "" && !authors) return false;
  fill(draft, "date", date, isAmbiguous ? "unsure" : undefined);
  if (authors && draft.authors.length === 0) takeAuthors(draft, authors);
  return true;
}

function takeAuthors(draft: Draft, authors: DraftAuthor[], confidence?: "likely"): true {
  addAuthors(draft, authors, confidence);
  return true;
}

const areAuthors = (draft: Draft, names: DraftAuthor[]): boolean =>
  names.every(({ name }) => draft.authors.some((author) => isSame(author.name, name)));

/** Takes a line that names topics, publisher or address. */
export function recognizeLabel(draft: Draft, text: string): boolean {
  const categories = parseCategories(text);
  const publisher = parsePublisher(text);
  const url = parseAddress(text);
  if (categories) addCategories(draft, categories);
  if (publisher?.publisher) fill(draft, "publisher", publisher.publisher);
  if (publisher?.partner) fill(draft, "partner", publisher.partner);
  if (url) fill(draft, "url", url);
  return Boolean(categories ?? publisher ?? url);
}

/** Takes the title of the lines that are left, the topics above it and the teaser below. Returns what is neither. */
function recognizeTitle(draft: Draft, lines: Block[], hasHead: boolean): Block[] {
  if (!hasHead) return lines;
  const known = lines.find(({ text }) => isSame(text, draft.title));
  if (draft.title !== undefined && !known) return lines;
  const short = lines.filter(({ text }) => !isSentence(text));
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

const isMasthead = (text: string, { publisher = "" }: Draft): boolean =>
  `-${toSlug(publisher)}-`.includes(`-${toSlug(text)}-`);

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

function takeTeaser(draft: Draft, { text, kind }: Block): boolean {
  if (draft.dek !== undefined || kind !== "paragraph" || text.length > 500)
    return isSame(text, draft.dek);
  fill(draft, "dek", text, isSentence(text) ? undefined : "likely");
  return true;
}

/** Without byline and date, the first line is the title if it is short. */
function recognizeFirstLine(draft: Draft): void {
  const [first] = draft.body;
  if (!first || first.kind === "item" || first.kind === "other" || first.text.length > 160) return;
  if (isSentence(first.text) && first.text.length > 100) return;
  fill(draft, "title", first.text, first.kind === "heading" ? "likely" : "unsure");
  draft.body = draft.body.slice(1);
}

/** A first paragraph that the second repeats, whole or at greater length, is a teaser. */
function recognizeTeaser(draft: Draft): void {
  const [first, second] = draft.body;
  if (isSame(first?.text, draft.title)) draft.body = draft.body.slice(1);
  else if (first && second && first.kind === "paragraph" && isBeginning(first.text, second.text)) {
    fill(draft, "dek", first.text);
    note(draft, "dropped", "repeated teaser", first.text);
    draft.body = draft.body.slice(1);
  }
}

const isBeginning = (teaser: string, text: string): boolean =>
  teaser.length > 20 &&
  text.toLowerCase().startsWith(teaser.replace(/\s*(?:\.{3}|…|\[…\])$/, "").toLowerCase());

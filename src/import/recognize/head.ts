import { addAuthors, type Draft, type DraftAuthor, fill } from "../draft.ts";
import type { Block } from "./block.ts";
import { parseByline, parseNames } from "./byline.ts";
import { parseDateLine } from "./dates.ts";
import { partHeadMarkdown } from "./head-lines.ts";
import { parseAddress, parseCategories, parseNumber, parsePublisher } from "./labels.ts";
import { recognizeLabel } from "./recognize-label.ts";
import { isSame } from "./same-text.ts";
import {
  dropMasthead,
  isAboveTitle,
  isSentence,
  recognizeFirstLine,
  recognizeTeaser,
  recognizeTitle,
} from "./title.ts";

/** How far down a title, a byline and a date are looked for. */
const mostLines = 15;

/**
 * Recognises what stands above the text: topics, title, teaser, byline, date, publisher. They are taken
 * out of the body; what the draft knows already is only taken out.
 */
export function recognizeHead(draft: Draft): void {
  draft.body = draft.body.flatMap((block, i) =>
    i < mostLines && block.kind === "paragraph" ? partHeadMarkdown(block) : [block],
  );
  const end = endOfHead(draft.body);
  const head = draft.body.slice(0, end);
  const rest = draft.body.slice(end);
  const lines = head.filter((block, i) => !recognizeLine(draft, block, head, i));
  const titled = isAboveTitle(rest[0]) ? lines.filter((line) => !dropMasthead(draft, line)) : lines;
  const kept = recognizeTitle(draft, titled, end > 0);
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
  return !isBelowText && Boolean(parseCategories(line) ?? parseAddress(line) ?? parseNumber(line));
}

/** Authors who stand on the line of a date; on the first line bare names are a title, `Harbor Letter, June 5`. */
const authorsBeside = (rest: string, isFirst: boolean): DraftAuthor[] | undefined =>
  parseByline(rest) ?? (isFirst ? undefined : parseNames(rest.replace(/[,\s|·•-]+$/, "")));

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
  const isByline = i > 0 || isAboveTitle(draft.body[head.length]);
  const names = isByline && isBesideDate ? parseNames(text) : undefined;
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

import { type Draft, type DraftAuthor, note } from "../draft.ts";
import type { Block } from "./block.ts";
import { boilerplateOf, isFooter } from "./boilerplate.ts";
import { parseDateLine } from "./dates.ts";
import { recognizeLabel } from "./recognize-label.ts";
import { isSame } from "./same-text.ts";
import { recognizeSignature } from "./signature.ts";
import { splitBios } from "./split-bios.ts";

/** How far from the end bios and a publisher's line are looked for. */
const mostLines = 15;

const aboutAuthors =
  /^(?:about the authors?|contributors?|the authors?|authors?|作者简介|关于作者)\s*[:：]?$/i;
const says =
  /^，|^[\s,，]*(?:\([^)]*\)\s*)?(?:,? (?:a|an|the) |is |was |are |serves |works |writes |edits |holds |teaches |studies |covers |leads |directs |joined |received |previously |currently |has |是|为|现为|现任|毕业|任|系)/;

/** Takes share buttons, subscribe lines and the like out of the whole text, and everything from a mailing service's footer on. */
export function dropBoilerplate(draft: Draft): void {
  const from = draft.body.findIndex(({ text }, i) => isFooter(text) && i >= draft.body.length / 3);
  const body = from < 0 ? draft.body : draft.body.slice(0, from);
  for (const { text, markdown } of draft.body.slice(body.length)) {
    if (!recognizeLabel(draft, text)) note(draft, "dropped", "footer", text || markdown);
  }
  draft.body = body.filter(({ text, markdown, kind }) => {
    const what = boilerplateOf(text || markdown);
    if (what === undefined || kind === "other") return true;
    note(draft, "dropped", what, text || markdown);
    return false;
  });
}

/** Recognises what stands below the text: the authors' bios, topics, publisher, address. */
export function recognizeTail(draft: Draft): void {
  const from = Math.max(0, draft.body.length - mostLines);
  if (draft.authors.length === 0) recognizeSignature(draft, from);
  draft.body = draft.body.filter((block, i) => {
    if (i < from || block.kind === "other") return true;
    if (block.kind !== "heading") return !takeBio(draft, block) && !recognizeEnd(draft, block.text);
    if (recognizeLabel(draft, block.text)) return false;
    const isDropped =
      aboutAuthors.test(block.text) || isAuthor(draft, block.text.replace(/^about\s+/i, ""));
    if (isDropped) note(draft, "dropped", "heading of bios", block.text);
    return !isDropped;
  });
}

function recognizeEnd(draft: Draft, text: string): boolean {
  if (aboutAuthors.test(text)) {
    note(draft, "dropped", "heading of bios", text);
    return true;
  }
  const found = draft.date === undefined ? parseDateLine(text) : undefined;
  if (found?.rest === "") {
    draft.date = found.date;
    note(draft, "recognised", "date", found.date);
    return true;
  }
  return recognizeLabel(draft, text);
}

const isAuthor = (draft: Draft, text: string): boolean =>
  draft.authors.some(({ name }) => isSame(name, text));

/** A paragraph that begins with an author's name is that author's bio; the name alone repeats the byline. */
function takeBio(draft: Draft, { text, markdown }: Block): boolean {
  if (isAuthor(draft, text)) {
    note(draft, "dropped", "repeated name", text);
    return true;
  }
  const parts = splitBios(
    withoutEmphasis(markdown),
    draft.authors.map(({ name }) => name),
  );
  if (parts.size > 1) {
    for (const author of draft.authors) giveBio(draft, author, parts.get(author.name));
    return true;
  }
  const named = draft.authors.filter(
    ({ name, bio }) => bio === undefined && beginsWith(text, name, draft),
  );
  for (const author of named) giveBio(draft, author, withoutEmphasis(markdown));
  return named.length > 0;
}

function giveBio(draft: Draft, author: DraftAuthor, bio: string | undefined): void {
  if (bio === undefined) return;
  author.bio = author.bio === undefined ? bio : `${author.bio} ${bio}`;
  note(draft, "recognised", `bio of ${author.name}`, bio);
}

/** Of two authors who share a bio (`Ada Archer and Ben Bowman are …`) the second counts as well. */
function beginsWith(text: string, name: string, { authors }: Draft): boolean {
  if (text.startsWith(name))
    return says.test(text.slice(name.length)) || /^ (?:and|和) /.test(text.slice(name.length));
  const other = authors.find((author) => text.startsWith(author.name));
  return (
    other !== undefined &&
    /^ (?:and|&|和) /.test(text.slice(other.name.length)) &&
    text
      .slice(other.name.length)
      .replace(/^ (?:and|&|和) /, "")
      .startsWith(name)
  );
}

const withoutEmphasis = (markdown: string): string =>
  /^(?:_[^_]+_|\*[^*]+\*)$/s.test(markdown) ? markdown.slice(1, -1) : markdown;

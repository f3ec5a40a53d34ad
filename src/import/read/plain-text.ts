import { type Draft, newDraft } from "../draft.ts";
import type { Block } from "../recognize/block.ts";
import { partHeadLines } from "../recognize/head-lines.ts";
import { joinLabels } from "../recognize/join-labels.ts";
import { linesToBlocks } from "../recognize/lines-to-blocks.ts";
import { recognizeMail } from "../recognize/mail.ts";
import { recognize } from "../recognize/recognize.ts";
import { unwrap } from "../recognize/unwrap.ts";
import { readMarkdown } from "./markdown.ts";

/** Reads text as it is pasted from a page or an e-mail. */
export function readPlainText(file: string, text: string): Draft {
  if (isMarkdown(text)) return readMarkdown(file, text);
  const draft = newDraft(file);
  draft.body = textToBlocks(draft, text);
  recognize(draft);
  return draft;
}

/** Text with links, or with headings and bold words, as Markdown has them. */
const isMarkdown = (text: string): boolean =>
  /\[[^\]\n]+\]\(https?:\/\//.test(text) ||
  (/^#{1,6} \S/m.test(text) && /\*\*[^*\n]+\*\*/.test(text));

/** Blocks of plain text, without the headers of an e-mail, which the draft takes. */
export function textToBlocks(draft: Draft, text: string): Block[] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/[\u200B-\u200D\u2060\u00AD]/g, "")
    .replace(/\u3000/g, "  ")
    .replace(/[\u00A0\t]/g, " ")
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.trimEnd());
  return linesToBlocks(partHeadLines(joinLabels(unwrap(recognizeMail(draft, lines)))));
}

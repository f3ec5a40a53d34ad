import { type Draft, newDraft } from "../draft.ts";
import { joinLabels } from "../recognize/join-labels.ts";
import { linesToBlocks } from "../recognize/lines-to-blocks.ts";
import { recognizeMail } from "../recognize/mail.ts";
import { recognize } from "../recognize/recognize.ts";
import { unwrap } from "../recognize/unwrap.ts";

/** Reads text as it is pasted from a page or an e-mail. */
export function readPlainText(file: string, text: string): Draft {
  const draft = newDraft(file);
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/[\u200B-\u200D\u2060\u00AD]/g, "")
    .replace(/[\u00A0\u3000\t]/g, " ")
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.trimEnd());
  draft.body = linesToBlocks(joinLabels(unwrap(recognizeMail(draft, lines))));
  recognize(draft);
  return draft;
}

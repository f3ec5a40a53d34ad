import { type Draft, fill } from "../draft.ts";
import { findDate } from "./dates.ts";
import { recognizeHead } from "./head.ts";
import { recognizeLanguage } from "./language.ts";
import { recognizeSender } from "./mail.ts";
import { dropBoilerplate, recognizeTail } from "./tail.ts";

/** Recognises in a draft's body what is none of the text, and takes it out. What nothing is made of stays. */
export function recognize(draft: Draft): void {
  dropBoilerplate(draft);
  recognizeHead(draft);
  recognizeTail(draft);
  recognizeSender(draft);
  recognizeLanguage(draft);
  const elsewhere = [draft.title ?? "", draft.file.replace(/^.*[\\/]/, "").replaceAll("_", " ")];
  const found = elsewhere.map(findDate).find((date) => date !== undefined);
  fill(draft, "date", found?.date ?? "", "likely");
}

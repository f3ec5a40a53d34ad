import { type Draft, fill, note } from "../draft.ts";
import { findDate } from "./dates.ts";
import { recognizeHead } from "./head.ts";
import { recognizeLanguage } from "./language.ts";
import { recognizeSender } from "./mail.ts";
import { isSame } from "./same-text.ts";
import { dropBoilerplate, recognizeTail } from "./tail.ts";

/** Recognises in a draft's body what is none of the text, and takes it out. What nothing is made of stays. */
export function recognize(draft: Draft): void {
  dropBoilerplate(draft);
  recognizeHead(draft);
  recognizeTail(draft);
  recognizeSender(draft);
  dropJoinedTopics(draft);
  recognizeLanguage(draft);
  const elsewhere = [draft.title ?? "", draft.file.replace(/^.*[\\/]/, "").replaceAll("_", " ")];
  const found = elsewhere.map(findDate).find((date) => date !== undefined);
  fill(draft, "date", found?.date ?? "", "likely");
}

/** Topics that are links side by side on a page are copied as one line; where they are named again, it says nothing. */
function dropJoinedTopics(draft: Draft): void {
  const { categories } = draft;
  draft.categories = categories.filter((name) => {
    const others = categories.filter((other) => other !== name);
    const isJoined = others.length > 1 && isSame(name, others.join(" "));
    if (isJoined) note(draft, "dropped", "topics in one line", name);
    return !isJoined;
  });
}

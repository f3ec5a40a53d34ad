import { fill, type Words } from "../../words/words.ts";
import { button, element } from "../element.ts";
import type { Found } from "./answers.ts";

/** What of an answer could not be loaded: words, and the texts of so many results. */
export function showLosses(
  { unread }: Found,
  unshown: number,
  words: Words,
  retry: () => void,
): HTMLElement[] {
  return [
    ...(unread.length > 0 ? [fill(words.searchIncomplete, unread.join(" "))] : []),
    ...(unshown > 0 ? [words.resultsIncomplete] : []),
  ].map((message) => showLoss(message, words, retry));
}

/** A sentence on what could not be loaded, with a way to try again. */
export function showLoss(message: string, { tryAgain }: Words, retry: () => void): HTMLElement {
  return element(
    "div",
    { class: "notice", role: "alert" },
    element("p", {}, message),
    button(tryAgain, { class: "text-button" }, retry),
  );
}

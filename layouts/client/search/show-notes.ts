import { fill } from "../../words/words.ts";
import { button, element } from "../element.ts";
import type { Found } from "./answers.ts";
import type { QueryState } from "./query-state.ts";
import type { Settings } from "./settings.ts";

/** What was understood otherwise than typed, each with a way to ask for the words as they are. */
export function showNotes(
  { corrected, month, leftOut }: Found,
  { q }: QueryState,
  { words }: Settings,
  ask: (q: string) => void,
): HTMLElement[] {
  const note = (text: string, label: string, asTyped: string) =>
    element(
      "p",
      { class: "search-note" },
      `${text} `,
      button(label, { class: "text-button" }, () => ask(asTyped)),
    );
  return [
    ...(leftOut ? [element("p", { class: "search-note" }, fill(words.leftOut, leftOut))] : []),
    ...(corrected
      ? [
          note(
            fill(words.corrected, corrected.words),
            fill(words.asTyped, q),
            quoted(q, corrected.misspelt),
          ),
        ]
      : []),
    ...(month
      ? [note(fill(words.narrowed, month.written), words.anyMonth, quoted(q, [month.written]))]
      : []),
  ];
}

/** What stands in quotation marks is taken as it is. */
const quoted = (q: string, parts: readonly string[]): string =>
  parts.reduce((text, part) => text.replace(part, `"${part}"`), q);

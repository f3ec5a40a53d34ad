import { applyEdits, type Edit, scanElements } from "./elements.ts";
import { openingTag } from "./raw-html.ts";
import type { Passage } from "./text.ts";

/**
 * Puts a link to itself, a pin, into every passage that has an anchor: after the words of a heading,
 * at the head of all else, where the style sheet moves it into the margin. `labelOf` says what the
 * pin is called.
 *
 * What it shows is an attribute, so that it is neither copied with the text nor read as a part of it.
 */
export function pinPassages(
  html: string,
  passages: readonly Passage[],
  labelOf: (passage: Passage) => string,
): string {
  const passageAt = new Map(
    passages.flatMap((passage) => (passage.id ? [[passage.id, passage]] : [])),
  );
  const edits = scanElements(html).flatMap(({ attributes, end, contentEnd, isInLink }): Edit[] => {
    const passage = passageAt.get(attributes.id ?? "");
    if (passage === undefined || isInLink) return [];
    const at = passage.kind === "heading" ? contentEnd : end;
    return [{ at, html: pin(passage, labelOf(passage)) }];
  });
  return applyEdits(html, edits);
}

function pin({ id, kind, number }: Passage, label: string): string {
  const sign = kind === "heading" ? "§" : String(number ?? "#");
  const attributes = { class: "pin", href: `#${id}`, "data-sign": sign, "aria-label": label };
  return `${openingTag("a", attributes)}</a>`;
}

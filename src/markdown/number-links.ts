import { rewriteTags } from "./raw-html.ts";

/** Where a link of a text leads, with the number that it has on paper. */
export interface LinkNote {
  number: number;
  address: string;
}

/**
 * Numbers the links of a piece of HTML that lead out of the site, in their order, for paper: the
 * number stands in `data-note`, so that the text itself is unchanged. An address has one number.
 */
export function numberLinks(html: string): { html: string; notes: LinkNote[] } {
  const numbers = new Map<string, number>();
  const numbered = rewriteTags(html, ({ name, attributes }) => {
    const { href = "" } = attributes;
    if (name !== "a" || !/^https?:/i.test(href)) return undefined;
    const number = numbers.get(href) ?? numbers.size + 1;
    numbers.set(href, number);
    return { ...attributes, "data-note": String(number) };
  });
  const notes = [...numbers].map(([address, number]) => ({ number, address }));
  return { html: numbered, notes };
}

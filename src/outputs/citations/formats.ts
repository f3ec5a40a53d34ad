import { itemToBibtex } from "./bibtex.ts";
import type { CslItem } from "./csl-item.ts";
import { itemToRis } from "./ris.ts";

/** The formats of reference managers. */
export const citationFormats: readonly {
  name: string;
  /** How the names of its files end. */
  extension: string;
  write(items: readonly CslItem[]): string;
}[] = [
  { name: "BibTeX", extension: "bib", write: (items) => items.map(itemToBibtex).join("\n") },
  { name: "RIS", extension: "ris", write: (items) => items.map(itemToRis).join("") },
  {
    name: "CSL-JSON",
    extension: "csl.json",
    write: (items) => `${JSON.stringify(items, undefined, 2)}\n`,
  },
];

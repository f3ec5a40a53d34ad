import type { Words } from "../../words/words.ts";

/** What the page tells the script (layouts/parts/search-settings.tsx). */
export interface Settings {
  /** Address of the search page, and of the index below it. */
  index: string;
  /** Address of the site's root. */
  base: string;
  language: string;
  /** How long a file of the index may take, in milliseconds. */
  patience: number;
  words: Words;
}

export function readSettings(): Settings {
  const block = document.querySelector("#search-settings");
  if (block === null) throw new Error("The search page has lost its settings.");
  return JSON.parse(block.textContent ?? "") as Settings;
}

import { languageTag, webAddress } from "../content/schema/fields.ts";
import type { Block } from "./recognize/block.ts";

/** What was done with a piece of a file that moves in, for the report. */
export interface Note {
  kind: "recognised" | "guessed" | "dropped" | "missing";
  /** What it was taken for: `title`, `byline`, `share button`. */
  what: string;
  text: string;
  /** Of a guess: how likely it is. */
  confidence?: Confidence;
}

export type Confidence = "likely" | "unsure";

export interface DraftAuthor {
  /** As in the byline. */
  name: string;
  kind: "person" | "organization";
  /** As printed at the end (Markdown). */
  bio?: string;
}

/** A picture or document of an issue, as a file. */
export interface Picture {
  /** The name of its file, or its path. */
  name: string;
  read(): Uint8Array;
}

/** What one issue says in any format, before it is one of this archive. */
export interface Draft {
  /** The file it was read from, as it was named. */
  file: string;
  title?: string;
  dek?: string;
  /** Of the issue, as printed. */
  number?: string;
  /** `YYYY-MM-DD`, with `THH:mm` and an offset as far as they are known. */
  date?: string;
  updated?: string;
  authors: DraftAuthor[];
  /** Names of topics, as printed. */
  categories: string[];
  publisher?: string;
  partner?: string;
  /** Where the original stands. */
  url?: string;
  lang?: string;
  draft: boolean;
  /** The last part of its address, where the file says it. */
  slug?: string;
  /** Paths at which it stood on its old site. */
  oldPaths: string[];
  body: Block[];
  /** Files that the body shows or leads to, by their addresses in it. */
  pictures: Map<string, Picture>;
  notes: Note[];
}

export function newDraft(file: string, body: Block[] = []): Draft {
  return {
    file,
    authors: [],
    categories: [],
    draft: false,
    oldPaths: [],
    body,
    pictures: new Map(),
    notes: [],
  };
}

/** Says in the report what a piece of text was taken for. */
export function note(
  draft: Draft,
  kind: Note["kind"],
  what: string,
  text: string,
  confidence?: Confidence,
): void {
  draft.notes.push({ kind, what, text, confidence });
}

type TextKey =
  | "title"
  | "dek"
  | "number"
  | "date"
  | "updated"
  | "publisher"
  | "partner"
  | "url"
  | "lang";

const checks: Partial<Record<TextKey, (value: string) => boolean>> = {
  url: (value) => webAddress.safeParse(value).success,
  lang: (value) => languageTag.safeParse(value).success,
};

/** Gives a draft a fact that it lacks; what came first is nearer to the original and stays. */
export function fill(draft: Draft, key: TextKey, text: string, confidence?: Confidence): void {
  const value = key === "lang" ? text.trim().replace("_", "-") : text.trim();
  if (value === "" || draft[key] !== undefined) return;
  if (checks[key]?.(value) === false) {
    note(draft, "dropped", `${key}, which is none`, value);
    return;
  }
  draft[key] = value;
  note(draft, confidence === undefined ? "recognised" : "guessed", key, value, confidence);
}

/** Adds authors that are not named yet. */
export function addAuthors(draft: Draft, authors: DraftAuthor[], confidence?: Confidence): void {
  for (const author of authors.filter(({ name }) => /\p{L}/u.test(name))) {
    if (draft.authors.some(({ name }) => name.toLowerCase() === author.name.toLowerCase()))
      continue;
    draft.authors.push(author);
    note(
      draft,
      confidence === undefined ? "recognised" : "guessed",
      "author",
      author.name,
      confidence,
    );
  }
}

/** Adds topics that are not named yet. */
export function addCategories(draft: Draft, names: string[], confidence?: Confidence): void {
  for (const name of names
    .map((each) => each.trim())
    .filter((each) => /[\p{L}\p{N}]/u.test(each))) {
    if (draft.categories.includes(name)) continue;
    draft.categories.push(name);
    note(draft, confidence === undefined ? "recognised" : "guessed", "topic", name, confidence);
  }
}

import type { Content } from "../../content/records.ts";
import type { Command, OptionName } from "../options.ts";

/** What is known when a question is asked. */
export interface Circumstances {
  content: Content;
  /** What the new record is called. */
  name: string;
  /** `YYYY-MM-DD`, where the publication is. */
  today: string;
}

/** A key of a new file that is asked for, or given as an option. */
export interface Question {
  /** The key; `text` is what stands below the front matter. */
  key: string;
  option: OptionName;
  /** As it stands on the terminal. */
  asks: string;
  /** Whether the answer is several, with commas between them. */
  isList?: true;
  /** What completes the answer. */
  choices?(content: Content): readonly string[];
  /** What is written if nothing is answered; without it the key is left out. */
  otherwise?(circumstances: Circumstances): string;
  /** What a person is offered instead: a guess that must not be written unseen. */
  offers?(circumstances: Circumstances): string;
  /** Said if the file needs an answer and has none: what to give where nobody can be asked. */
  missing?: string;
}

/** A kind of file that can be made. */
export interface RecordKind {
  /** The word that asks for it, before its name; an issue needs none. */
  word?: "author" | "topic";
  /** What the help says of it. */
  help: Pick<Command, "words" | "purpose" | "example">;
  folder: "issues" | "authors" | "topics";
  /** The key of its name. */
  nameKey: "title" | "name";
  questions: readonly Question[];
  /** The folder of a file below `folder`, by its answers. */
  subfolder?(answers: Answers): string;
  /** Keys that are written besides. */
  besides?: Record<string, unknown>;
  /** Said when it is written. */
  hint: string;
}

/** Answers by key, as typed. */
export type Answers = Readonly<Record<string, string>>;

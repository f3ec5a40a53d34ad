import type { Note } from "./draft.ts";
import type { ImportResult } from "./import-files.ts";
import type { Outcome } from "./write/archive-plan.ts";

const longest = 90;

/** What was made of each file, in lines for an editor; `nameOf` writes a path as the editor knows it. */
export function reportLines(
  { outcomes, others }: ImportResult,
  nameOf: (path: string) => string,
): string[] {
  const left = others.map(
    (path) => `${nameOf(path)}: left out, since files of this kind are not read`,
  );
  return [...outcomes.flatMap((outcome) => outcomeLines(outcome, nameOf)), ...left];
}

function outcomeLines({ draft, file, isNew }: Outcome, nameOf: (path: string) => string): string[] {
  if (!isNew) return [`${nameOf(draft.file)}: there already, as ${file}`];
  return [`${nameOf(draft.file)} → ${file}`, ...draft.notes.map(noteLine)];
}

function noteLine({ kind, what, text, confidence }: Note): string {
  const words = text.replace(/\s+/g, " ");
  const short = words.length > longest ? `${words.slice(0, longest)}…` : words;
  const doubt =
    confidence === undefined
      ? ""
      : confidence === "likely"
        ? " (likely)"
        : " (unsure: please check)";
  return `  ${kind.padEnd(11)}${what}: ${short}${doubt}`;
}

/** How many files of each kind are new. */
export function countNew({ files }: ImportResult): {
  issues: number;
  authors: number;
  topics: number;
} {
  const of = (folder: string) =>
    [...files.keys()].filter((file) => file.startsWith(`${folder}/`)).length;
  return { issues: of("issues"), authors: of("authors"), topics: of("topics") };
}

import type { Note } from "./draft.ts";
import type { ImportResult } from "./import-files.ts";
import type { Outcome } from "./write/archive-plan.ts";

const longest = 90;

/** What was made of each file, in lines for an editor; `nameOf` writes a path as the editor knows it. */
export function reportLines(
  { outcomes, leftOut }: ImportResult,
  nameOf: (path: string) => string,
): string[] {
  const left = leftOut.map(({ file, reason }) => `${nameOf(file)}: left out, ${reason}`);
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

/** `3 issues, 1 author, 2 topics, 1 picture; 2 there already; 1 failed`. */
export function summaryOf({ files, outcomes, failures }: ImportResult): string {
  const of = (folder: string) =>
    [...files.keys()].filter((file) => file.startsWith(`${folder}/`)).length;
  const pictures = outcomes.reduce((sum, { beside }) => sum + beside.size, 0);
  const there = outcomes.filter(({ isNew }) => !isNew).length;
  const made = [
    count(of("issues"), "issue"),
    count(of("authors"), "author"),
    count(of("topics"), "topic"),
    ...(pictures > 0 ? [count(pictures, "picture")] : []),
  ];
  const rest = [...(there > 0 ? [`${there} there already`] : []), `${failures.length} failed`];
  return [made.join(", "), ...rest].join("; ");
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

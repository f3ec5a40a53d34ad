import type { Problem, Replacement } from "./problem.ts";

/** A fix, with the line on which its words stand, and the column from which on they do. */
export type FixAt = Replacement & Pick<Problem, "line" | "column">;

interface Edit {
  start: number;
  end: number;
  to: string;
}

/**
 * The text of a file with fixes made: nothing but the words of each is changed. A fix whose words do
 * not stand on its line as they are read, or in a definition that the line refers to (`[1]: /old/`),
 * is left out; `made` are the others.
 */
export function applyFixes(text: string, fixes: readonly FixAt[]): { text: string; made: FixAt[] } {
  const edits: Edit[] = [];
  const searched = withoutCode(text);
  const made = fixes.filter((fix) => {
    const edit = findEdit(searched, fix, edits);
    if (edit !== undefined) edits.push(edit);
    return edit !== undefined;
  });
  return { text: withEdits(text, edits), made };
}

function findEdit(text: string, fix: FixAt, edits: readonly Edit[]): Edit | undefined {
  const isFree = ({ start, end }: Edit) =>
    edits.every((other) => end <= other.start || start >= other.end);
  const { start, end } = lineAt(text, fix.line);
  const place = { start: start + fix.column - 1, end };
  const onLine = spellings(fix).flatMap((spelling) =>
    occurrences(text, spelling, place).filter(isFree),
  );
  const inDefinitions = () =>
    spellings(fix).flatMap((spelling) =>
      occurrences(text, spelling, { start: 0, end: text.length })
        .filter(({ start }) => /^ {0,3}\[[^\]\n\r]+\]:\s*<?$/m.test(headOfLine(text, start)))
        .filter(isFree),
    );
  return onLine[0] ?? inDefinitions()[0];
}

const fences = /^ {0,3}(`{3,}|~{3,})[^\r\n]*[\r\n](?:[\s\S]*?^ {0,3}\1|[\s\S]*)/gm;
const codeInLines = /(?<!`)(`+)(?!`)[^\r\n]*?(?<!`)\1(?!`)/g;

/** The text with another letter for each of code, in which nothing is a link. */
function withoutCode(text: string): string {
  const blank = (code: string) => code.replace(/[^\r\n]/g, "\0");
  return text.replace(fences, blank).replace(codeInLines, blank);
}

/** As it is read, as HTML has it, and with the letters that an address has escaped. */
function spellings({ from, to }: Replacement): Replacement[] {
  const inHtml = (address: string) => address.replaceAll("&", "&amp;");
  const all = [
    { from, to },
    { from: inHtml(from), to: inHtml(to) },
    { from: decoded(from), to },
  ];
  return all.filter(({ from }, i) => all.findIndex((other) => other.from === from) === i);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Whole words only. A link that becomes relative must be one by its marks: `<https://…>` would be text. */
function occurrences(text: string, { from, to }: Replacement, within: Omit<Edit, "to">): Edit[] {
  const mustBeMarked = from.includes("/") && !/^https?:/.test(to);
  const before = mustBeMarked ? /(?:\]\(<?|\]:\s*<?|=["']?)$/ : /(?:^|[\s([{<"'=,])$/;
  const found: Edit[] = [];
  for (let start = text.indexOf(from, within.start); start !== -1 && start < within.end; ) {
    const end = start + from.length;
    const isWhole =
      before.test(text.slice(Math.max(0, start - 4), start)) &&
      /^[.,;:!?]*(?:[\s)\]}>"']|$)/.test(text.slice(end, end + 4));
    if (isWhole) found.push({ start, end, to });
    start = text.indexOf(from, end);
  }
  return found;
}

/** Lines end as the reader of front matter has them: with LF, CR LF or CR. */
function lineAt(text: string, line: number): Omit<Edit, "to"> {
  let start = 0;
  let number = 1;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/g)) {
    if (number === line) return { start, end: index };
    start = index + lineBreak.length;
    number += 1;
  }
  return number === line ? { start, end: text.length } : { start: 0, end: 0 };
}

const headOfLine = (text: string, at: number): string =>
  text
    .slice(0, at)
    .split(/[\r\n]/)
    .at(-1) ?? "";

function withEdits(text: string, edits: Edit[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, to } of edits.sort((a, b) => a.start - b.start)) {
    result += text.slice(from, start) + to;
    from = end;
  }
  return result + text.slice(from);
}

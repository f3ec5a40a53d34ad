import type { DraftAuthor } from "../draft.ts";

const label =
  /^(?:by|written by|authors?\s*:|from\s*:|posted by|(?:本文)?作者\s*[:：]|撰文\s*[:：]|文\s*[/／:：|]|撰稿\s*[:：])\s*/i;
const between =
  /\s*(?:,?\s+and\s+|,?\s*&\s*|,|;|、|，|\s\|\s|\s+(?:和|与)\s+|(?<=\p{Script=Han})(?:和|与|\s+)(?=\p{Script=Han})|\s{2,})\s*/iu;
const organization =
  /\b(?:staff|editors|team|board|institute|center|centre|archive|newsletter|press|university|project|council|desk|office|letter|review|briefing|digest|bulletin|ledger|journal|gazette|times|weekly|daily)\b|^the\s|编辑部|研究所|中心/i;
const role =
  /\b(?:senior|junior|editor|reporter|fellow|correspondent|writer|director|professor|contributor|analyst|researcher|student|ph\.?d|m\.?d|jr|sr|esq|(?:edited|translated|compiled|illustrated|photographs) by)\b/i;
const opensTitle =
  /^(?:the|an?|in|on|at|for|from|what|why|how|who|when|new|other|more|about|this)\s/i;
const particle = /^(?:de|da|del|der|den|di|du|la|le|van|von|bin|ibn|al|el|y)$/;

/** Authors of a line that is marked as a byline (`By …`, `作者：…`). */
export function parseByline(line: string): DraftAuthor[] | undefined {
  if (!label.test(line) || line.length > 200) return undefined;
  const names = namesIn(line.replace(label, ""));
  return names.length > 0 && names.every(isCredible) ? names.map(toAuthor) : undefined;
}

/** Authors of a line that holds nothing but names of people. */
export function parseNames(line: string): DraftAuthor[] | undefined {
  if (line.length > 160 || /[.?!:：。？！]$/.test(line) || line.includes("&")) return undefined;
  const names = namesIn(line);
  return names.length > 0 && names.every(isPersonName) ? names.map(toAuthor) : undefined;
}

/** The names in a byline, without what stands in brackets, roles and academic degrees. */
export function namesIn(text: string): string[] {
  const parts = text
    .replace(/\([^)]*\)|（[^）]*）|<[^>]*>|@\w+/g, "")
    .split(between)
    .map((part) => part.trim().replace(/[.。\s|·-]+$/, ""))
    .filter((part) => part !== "");
  const people = parts.filter((part) => !role.test(part));
  return (people.length > 0 ? people : parts).map(asWritten);
}

/** `ADA ARCHER` → `Ada Archer`; a name in both cases stays as it is. */
function asWritten(name: string): string {
  if (!/^[\p{Lu}\s.'’-]+$/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

const isCredible = (name: string): boolean =>
  name.length <= 60 &&
  /^[\p{Lu}\p{Lo}]/u.test(name) &&
  name.split(" ").length <= 7 &&
  !/\d{3}/.test(name);

/** Two to five words with capitals, or two to four Chinese signs. */
export function isPersonName(name: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(name)) return !organization.test(name);
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || organization.test(name) || opensTitle.test(name)) {
    return false;
  }
  return words.every(
    (word, i) => (i > 0 && particle.test(word)) || /^\p{Lu}(?:[\p{L}'’-]*|\.)$/u.test(word),
  );
}

export function toAuthor(name: string): DraftAuthor {
  return { name, kind: organization.test(name) ? "organization" : "person" };
}

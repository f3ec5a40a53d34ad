import type { Random } from "./random.ts";

/** A file of front matter and body; lines that are empty strings are left out. */
export function markdownFile(lines: readonly string[], body: string): string {
  return `---\n${lines.filter((line) => line !== "").join("\n")}\n---\n\n${body}`;
}

/** Text as a YAML scalar, in one of the ways in which people quote. */
export function quoted(text: string, random: Random): string {
  if (/^[A-Z][A-Za-z ]*[a-z]$/.test(text) && random.chance(0.7)) return text;
  if (random.chance(0.4)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text);
}

/** A YAML list on one line or over several. */
export function listOf(key: string, values: readonly string[], random: Random): string {
  if (values.length === 0) return random.chance(0.5) ? `${key}: []` : `${key}:`;
  if (random.chance(0.6)) return `${key}: [${values.join(", ")}]`;
  return [`${key}:`, ...values.map((value) => `  - ${value}`)].join("\n");
}

/** The file as other systems would have saved it: some with Windows line endings, some with a BOM. */
export function asSaved(text: string, random: Random): string {
  const withEndings = random.chance(0.08) ? text.replaceAll("\n", "\r\n") : text;
  return random.chance(0.05) ? `\uFEFF${withEndings}` : withEndings;
}

import type { AuthorRecord, MarkdownSource } from "../content/records.ts";

/** The bio of an author that was true on a day (`YYYY-MM-DD`); the latest one without a day. */
export function bioOn(author: AuthorRecord, day?: string): MarkdownSource | undefined {
  if (author.bios.length === 0) return author.body.text.trim() === "" ? undefined : author.body;
  const known = author.bios
    .map((bio, i) => ({ ...bio, line: author.placeOf(["bios", i, "text"]).line }))
    .filter(({ from }) => day === undefined || from <= day)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  const [latest] = known;
  return latest && { text: latest.text, file: author.file, line: latest.line };
}

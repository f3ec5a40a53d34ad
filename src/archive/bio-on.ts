import { Memo } from "../content/memo.ts";
import type { AuthorRecord, MarkdownSource } from "../content/records.ts";

type Bio = MarkdownSource & { from: string };

const bios = new Memo<AuthorRecord, Bio[]>();

/** The bio of an author that was true on a day (`YYYY-MM-DD`); the latest one without a day. */
export function bioOn(author: AuthorRecord, day?: string): MarkdownSource | undefined {
  if (author.bios.length === 0) return author.body.text.trim() === "" ? undefined : author.body;
  const latestFirst = bios.of(author, [], () => biosOf(author));
  return latestFirst.find(({ from }) => day === undefined || from <= day);
}

function biosOf({ bios, file, placeOf }: AuthorRecord): Bio[] {
  return bios
    .map(({ from, text }, i) => ({ from, text, file, line: placeOf(["bios", i, "text"]).line }))
    .sort((a, b) => (a.from < b.from ? 1 : -1));
}

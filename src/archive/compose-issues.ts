import type { Content, IssueRecord } from "../content/records.ts";
import type { Issue, Status } from "./archive.ts";
import { bioOn } from "./bio-on.ts";
import { byNewest } from "./by-date.ts";
import { bySlug, pick } from "./by-slug.ts";
import { readingMinutes } from "./reading-minutes.ts";
import type { RecordRenderer } from "./render-records.ts";

/** The issues, newest first, with their texts, authors, topics and neighbours. */
export function composeIssues(
  { issues, authors, topics }: Content,
  statusOf: (issue: IssueRecord) => Status,
  renderer: RecordRenderer,
): Issue[] {
  const authorBySlug = bySlug(authors);
  const topicBySlug = bySlug(topics);
  const ordered = [...issues].sort(byNewest);
  return ordered.map((record, i): Issue => {
    const text = renderer.text(record.body, record.path, record.lang);
    const byline = pick(authorBySlug, record.authors);
    return {
      ...record,
      status: statusOf(record),
      text,
      byline,
      topics: pick(topicBySlug, record.tags),
      authorNotes: byline.flatMap((author) => {
        const printed = Object.hasOwn(record.bios, author.slug)
          ? record.bios[author.slug]
          : undefined;
        const { line } = record.placeOf(["bios", author.slug]);
        const bio = printed
          ? { text: printed, file: record.file, line }
          : bioOn(author, record.date.day);
        return bio ? [{ author, html: renderer.fragment(bio).html }] : [];
      }),
      correctionNotes: record.corrections
        .map(({ date, note }, n) => {
          const { line } = record.placeOf(["corrections", n, "note"]);
          const source = { text: note, file: record.file, line };
          return { date, html: renderer.fragment(source, record.lang).html };
        })
        .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)),
      readingMinutes: readingMinutes(text.passages),
      previous: ordered[i + 1],
      next: ordered[i - 1],
    };
  });
}

import { Memo } from "../content/memo.ts";
import type { Content, IssueRecord, MarkdownSource } from "../content/records.ts";
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
    const sources = sourcesOf.of(record, [], () => findSources(record));
    const byline = pick(authorBySlug, record.authors);
    return {
      ...record,
      status: statusOf(record),
      text,
      byline,
      topics: pick(topicBySlug, record.tags),
      authorNotes: byline.flatMap((author) => {
        const bio = sources.bios.get(author.slug) ?? bioOn(author, record.date.day);
        return bio ? [{ author, html: renderer.fragment(bio).html }] : [];
      }),
      correctionNotes: sources.notes
        .map(({ date, source }) => ({ date, html: renderer.fragment(source, record.lang).html }))
        .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)),
      readingMinutes: readingMinutes(text.passages),
      previous: ordered[i + 1],
      next: ordered[i - 1],
    };
  });
}

/** The Markdown in the front matter of an issue. */
interface Sources {
  /** Bios as the issue printed them, by author. */
  bios: Map<string, MarkdownSource>;
  notes: { date: string; source: MarkdownSource }[];
}

const sourcesOf = new Memo<IssueRecord, Sources>();

function findSources({ file, bios, corrections, placeOf }: IssueRecord): Sources {
  const sourceAt = (text: string, ...path: PropertyKey[]): MarkdownSource => {
    return { text, file, line: placeOf(path).line };
  };
  return {
    bios: new Map(
      Object.entries(bios)
        .filter(([, text]) => text !== "")
        .map(([slug, text]) => [slug, sourceAt(text, "bios", slug)]),
    ),
    notes: corrections.map(({ date, note }, n) => {
      return { date, source: sourceAt(note, "corrections", n, "note") };
    }),
  };
}

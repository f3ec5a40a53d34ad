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
    const status = statusOf(record);
    const [previous, next] = [ordered[i + 1], ordered[i - 1]];
    const byline = pick(authorBySlug, record.authors);
    const topics = pick(topicBySlug, record.tags);
    const bios = byline.map((author) => {
      const bio = sources.bios.get(author.slug) ?? bioOn(author, record.date.day);
      return bio && renderer.fragment(bio);
    });
    const notes = sources.notes.map(({ source }) => renderer.fragment(source, record.lang));
    const parts = [
      status,
      text,
      previous,
      next,
      ...byline,
      null,
      ...topics,
      null,
      ...bios,
      ...notes,
    ];
    return composed.of(record, parts, () => ({
      ...record,
      status,
      text,
      byline,
      topics,
      authorNotes: byline.flatMap((author, n) => {
        const bio = bios[n];
        return bio ? [{ author, html: bio.html }] : [];
      }),
      correctionNotes: sources.notes
        .map(({ date }, n) => ({ date, html: notes[n]?.html ?? "" }))
        .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)),
      readingMinutes: readingMinutes(text.passages),
      previous,
      next,
    }));
  });
}

/** 10,000 issues that are put together anew are 0.1 s of work, and more for the garbage collector. */
const composed = new Memo<IssueRecord, Issue>();

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

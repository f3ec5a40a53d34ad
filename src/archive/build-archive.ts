import { posix } from "node:path";
import { suggestion } from "../content/nearest.ts";
import { attachmentPath, publicPath, yearPath } from "../content/paths.ts";
import type { Problem } from "../content/problem.ts";
import type { Content, IssueRecord, Site } from "../content/records.ts";
import type { Archive, Author, Issue, Page, Status, Topic, Year } from "./archive.ts";
import { bioOn } from "./bio-on.ts";
import { byNewest } from "./by-date.ts";
import { readingMinutes } from "./reading-minutes.ts";
import { RecordRenderer } from "./render-records.ts";
import { mapSite, type SiteMap } from "./site-map.ts";
import { typesetContent } from "./typeset-content.ts";

export interface BuildArchiveOptions {
  /** The moment that decides what is published, in milliseconds since 1970. */
  now: number;
  /** Whether drafts and issues of a later day are part of the archive, marked by their status. */
  withUnpublished: boolean;
}

/**
 * Puts records together to what the site shows: ordered, cross-referenced, rendered.
 * Records that refer to nothing are shown without it; the problems are those of links and raw HTML.
 */
export function buildArchive(
  written: Content,
  { now, withUnpublished }: BuildArchiveOptions,
): { archive: Archive; problems: Problem[] } {
  const all = typesetContent(written);
  const statusOf = (issue: IssueRecord): Status =>
    issue.draft ? "draft" : issue.date.millis > now ? "scheduled" : "published";
  const content: Content = withUnpublished
    ? all
    : {
        ...all,
        issues: all.issues.filter((issue) => statusOf(issue) === "published"),
        pages: all.pages.filter(({ draft }) => !draft),
      };
  const map = mapSite(content, all);
  const renderer = new RecordRenderer(content.site, map);
  const issues = composeIssues(content, statusOf, renderer);
  const archive: Archive = {
    site: content.site,
    issues,
    years: groupByYear(issues),
    topics: composeTopics(content, issues, renderer),
    authors: composeAuthors(content, issues, renderer),
    pages: content.pages.map(
      (page): Page => ({ ...page, text: renderer.text(page.body, page.path) }),
    ),
    redirects: [...content.issues, ...content.authors, ...content.pages].flatMap((record) =>
      record.aliases.map((from) => ({
        from,
        to: record.path,
        title: "title" in record ? record.title : record.name,
      })),
    ),
    files: [],
  };
  const images = content.issues.flatMap((issue) => checkImage(issue, content, renderer));
  renderer.checkAnchors();
  archive.files = [
    ...content.publicFiles.map((file) => ({ file, path: publicPath(file) })),
    ...[...renderer.attachments].sort().map((file) => ({ file, path: attachmentPath(file) })),
  ];
  return {
    archive: Object.freeze(archive),
    problems: [...renderer.problems, ...images, ...checkNav(content.site, map)],
  };
}

function composeIssues(
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
          return { date, html: renderer.fragment({ text: note, file: record.file, line }).html };
        })
        .sort((a, b) => (a.date < b.date ? 1 : -1)),
      readingMinutes: readingMinutes(text.passages),
      previous: ordered[i + 1],
      next: ordered[i - 1],
    };
  });
}

function composeTopics(
  { site, topics }: Content,
  issues: Issue[],
  renderer: RecordRenderer,
): Topic[] {
  const issuesOf = groupBy(issues, ({ tags }) => tags);
  const topicBySlug = bySlug(topics);
  const byName = new Intl.Collator(site.language).compare;
  const ordered = [...topics].sort((a, b) => byName(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
  const narrowerOf = groupBy(ordered, ({ broader }) => (broader ? [broader] : []));
  return ordered.map((topic) => ({
    ...topic,
    description: renderer.fragment(topic.body).html,
    broaderTopic: topic.broader ? topicBySlug.get(topic.broader) : undefined,
    narrowerTopics: narrowerOf.get(topic.slug) ?? [],
    issues: issuesOf.get(topic.slug) ?? [],
  }));
}

function composeAuthors(
  { site, authors }: Content,
  issues: Issue[],
  renderer: RecordRenderer,
): Author[] {
  const issuesOf = groupBy(issues, (issue) => issue.authors);
  const byName = new Intl.Collator(site.language).compare;
  return [...authors]
    .sort((a, b) => byName(a.sortName, b.sortName) || (a.slug < b.slug ? -1 : 1))
    .map((author) => {
      const bio = bioOn(author);
      return {
        ...author,
        bio: bio && renderer.fragment(bio).html,
        issues: issuesOf.get(author.slug) ?? [],
      };
    });
}

function groupByYear(issues: Issue[]): Year[] {
  const groups = groupBy(issues, ({ date }) => [date.year]);
  return [...groups].map(([year, issues]) => ({ year, path: yearPath(year), issues }));
}

/** The masthead is on every page, so it may lead nowhere on none. */
function checkNav({ nav = [], placeOf }: Site, { paths }: SiteMap): Problem[] {
  return nav.flatMap(({ path }, i) => {
    if (paths.has(path)) return [];
    const hint = suggestion(path, paths) || ": there is no such page on this site";
    const place = placeOf(["nav", i, "path"]);
    const message = `\`${path}\` leads nowhere${hint}`;
    return [{ file: "site.yaml", ...place, severity: "error", message }];
  });
}

/** The picture of an issue is a file beside it, which the page will need. */
function checkImage(issue: IssueRecord, content: Content, renderer: RecordRenderer): Problem[] {
  if (issue.image === undefined) return [];
  const folder = posix.dirname(issue.file);
  const file = posix.normalize(posix.join(folder, issue.image.src));
  if (content.attachments.includes(file)) {
    renderer.attachments.add(file);
    return [];
  }
  const beside = content.attachments.map((known) => posix.relative(folder, known));
  const hint = suggestion(issue.image.src, beside) || `: put the picture at \`${file}\``;
  const message = `\`image.src\` names no file${hint}`;
  return [{ file: issue.file, ...issue.placeOf(["image", "src"]), severity: "error", message }];
}

function bySlug<R extends { slug: string }>(records: R[]): Map<string, R> {
  return new Map(records.map((record) => [record.slug, record]));
}

function pick<R>(records: Map<string, R>, slugs: string[]): R[] {
  return slugs.flatMap((slug) => records.get(slug) ?? []);
}

/** Groups in the order in which their keys first appear; a value can stand in several. */
function groupBy<V, K>(values: V[], keysOf: (value: V) => K[]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

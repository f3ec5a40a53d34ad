import { once } from "../content/once.ts";
import { attachmentPath, publicPath, yearPath } from "../content/paths.ts";
import type { Problem } from "../content/problem.ts";
import { lastMoment } from "../content/publication-date.ts";
import type { Content, IssueRecord } from "../content/records.ts";
import type { Archive, Issue, Page, Status, Year } from "./archive.ts";
import { checkPinnedCopies } from "./check-pinned-copies.ts";
import { checkImage, checkNav } from "./check-site.ts";
import { composeAuthors } from "./compose-authors.ts";
import { composeCorrections } from "./compose-corrections.ts";
import { composeIssues } from "./compose-issues.ts";
import { composeOutlets } from "./compose-outlets.ts";
import { composeTopics } from "./compose-topics.ts";
import { groupBy } from "./group-by.ts";
import { pinnedCopies } from "./kept-copy.ts";
import { TopicFinder } from "./mentions/topic-finder.ts";
import { RecordRenderer } from "./render-records.ts";
import { siteMapOf } from "./site-map.ts";
import { typesetContent } from "./typeset-content.ts";

export interface BuildArchiveOptions {
  /**
   * What decides whether an issue is published: a moment in milliseconds since 1970, or one as the
   * `date` of an issue has it, where a day alone is that day to its end.
   */
  now: number | string;
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
  const moment = typeof now === "string" ? lastMoment(now, all.site.timezone) : now;
  const statusOf = (issue: IssueRecord): Status =>
    issue.draft ? "draft" : issue.date.millis > moment ? "scheduled" : "published";
  const content: Content = withUnpublished
    ? all
    : {
        ...all,
        issues: all.issues.filter((issue) => statusOf(issue) === "published"),
        pages: all.pages.filter(({ draft }) => !draft),
      };
  const map = siteMapOf(content, all);
  const renderer = new RecordRenderer(content.site, map);
  const issues = composeIssues(content, statusOf, renderer);
  for (const { body } of content.topics) renderer.fragment(body);
  // What the issues have on topics is found when the archive is shown, which it is not while it has errors.
  const topicFinder = once(() => TopicFinder.of(content.topics));
  const topics = once(() => composeTopics(content, issues, topicFinder(), renderer));
  const archive: Archive = {
    site: content.site,
    issues,
    years: groupByYear(issues),
    get topics() {
      return topics();
    },
    get topicYears() {
      return topics().flatMap((topic) => topic.years.map((year) => ({ ...year, topic })));
    },
    get topicFinder() {
      return topicFinder();
    },
    authors: composeAuthors(content, issues, renderer),
    corrections: composeCorrections(issues),
    pages: content.pages.map(
      (page): Page => ({ ...page, text: renderer.text(page.body, page.path) }),
    ),
    outlets: composeOutlets(content.site, issues),
    copies: pinnedCopies(content.links),
    redirects: [...content.issues, ...content.authors, ...content.pages].flatMap((record) =>
      record.aliases.map((from) => ({
        from,
        to: record.path,
        title: "title" in record ? record.title : record.name,
      })),
    ),
    files: [],
    pictures: map.pictures,
  };
  const images = content.issues.flatMap((issue) => checkImage(issue, content, renderer));
  renderer.checkAnchors();
  renderer.checkOutlets(archive.outlets);
  archive.files = [
    ...content.publicFiles.map((file) => ({ file, path: publicPath(file) })),
    ...[...renderer.attachments].sort().map((file) => ({ file, path: attachmentPath(file) })),
  ];
  return {
    archive: Object.freeze(archive),
    problems: [
      ...renderer.problems,
      ...images,
      ...checkNav(content.site, [...map.paths, ...archive.outlets.map(({ path }) => path)]),
      ...checkPinnedCopies(content, issues, all),
    ],
  };
}

function groupByYear(issues: Issue[]): Year[] {
  const groups = groupBy(issues, ({ date }) => [date.year]);
  return [...groups].map(([year, issues]) => ({ year, path: yearPath(year), issues }));
}

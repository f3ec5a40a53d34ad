import type { Issue } from "../../archive/archive.ts";
import { urlOf } from "../../archive/href.ts";
import type { Site } from "../../content/records.ts";
import { authorToCsl } from "./author-to-csl.ts";
import type { CslItem } from "./csl-item.ts";

/**
 * An issue as something to be cited: the page itself, in this archive, by this archive's publisher.
 * Where it was published first is not what the reader has seen, and stands on the page.
 *
 * It is an `article-magazine`: all styles then set the title as a part and the archive as the whole,
 * name the day, and leave the publisher out, as they do for periodicals. A `webpage` would lose the
 * archive's italics in Chicago, and reference managers know volume and number of a magazine but not
 * of a newspaper.
 */
export function issueToCsl(issue: Issue, site: Site): CslItem {
  const [year = 0, month = 0, day = 0] = issue.date.day.split("-").map(Number);
  const { dek, topics, volume, number } = issue;
  return {
    id: issue.slug,
    type: "article-magazine",
    title: issue.title,
    "container-title": site.title,
    author: issue.byline.map(authorToCsl),
    issued: { "date-parts": [[year, month, day]] },
    URL: urlOf(site, issue.path),
    language: issue.lang ?? site.language,
    ...(site.publisher && { publisher: site.publisher }),
    ...(site.issn && { ISSN: site.issn }),
    ...(volume !== undefined && { volume: String(volume) }),
    ...(number !== undefined && { issue: String(number) }),
    ...(dek && { abstract: dek }),
    ...(topics.length > 0 && { keyword: topics.map(({ name }) => name).join("; ") }),
  };
}

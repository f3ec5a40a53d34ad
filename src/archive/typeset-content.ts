import { Memo } from "../content/memo.ts";
import type { Content, IssueRecord, PageRecord, TopicRecord } from "../content/records.ts";
import { typeset } from "../markdown/typeset.ts";

const issuesSet = new Memo<IssueRecord, IssueRecord>();
const topicsSet = new Memo<TopicRecord, TopicRecord>();
const pagesSet = new Memo<PageRecord, PageRecord>();

/** The records with the quotation marks and dashes of their language in all that is not Markdown. */
export function typesetContent(content: Content): Content {
  const { language } = content.site;
  const inSite = (text: string) => typeset(text, language);
  const optional = (text: string | undefined) => (text === undefined ? undefined : inSite(text));
  return {
    ...content,
    site: {
      ...content.site,
      title: inSite(content.site.title),
      tagline: optional(content.site.tagline),
      sections: Object.fromEntries(
        Object.entries(content.site.sections).map(([heading, kind]) => [inSite(heading), kind]),
      ),
    },
    issues: content.issues.map((issue) =>
      issuesSet.of(issue, [language], () => ({
        ...issue,
        title: typeset(issue.title, issue.lang ?? language),
        dek: issue.dek && typeset(issue.dek, issue.lang ?? language),
      })),
    ),
    topics: content.topics.map((topic) =>
      topicsSet.of(topic, [language], () => ({ ...topic, name: inSite(topic.name) })),
    ),
    pages: content.pages.map((page) =>
      pagesSet.of(page, [language], () => ({
        ...page,
        title: inSite(page.title),
        dek: optional(page.dek),
      })),
    ),
  };
}

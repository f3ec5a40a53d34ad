import type { Content } from "../content/records.ts";
import type { Issue, Topic } from "./archive.ts";
import { bySlug } from "./by-slug.ts";
import { groupBy } from "./group-by.ts";
import type { RecordRenderer } from "./render-records.ts";

/** The topics, by name, each with its issues and the topics above and below it. */
export function composeTopics(
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

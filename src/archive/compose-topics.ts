import { once } from "../content/once.ts";
import type { Content } from "../content/records.ts";
import type { Issue, Topic } from "./archive.ts";
import { byName } from "./by-name.ts";
import { bySlug } from "./by-slug.ts";
import { type Counted, countEach } from "./count-each.ts";
import { groupBy } from "./group-by.ts";
import { countTogether } from "./mentions/count-together.ts";
import { coverTopics } from "./mentions/coverage.ts";
import { splitDossier } from "./mentions/split-dossier.ts";
import type { TopicFinder } from "./mentions/topic-finder.ts";
import type { RecordRenderer } from "./render-records.ts";

/** The topics, by name, each with the topics around it and with all that the issues have on it. */
export function composeTopics(
  { site, topics }: Content,
  issues: Issue[],
  finder: TopicFinder,
  renderer: RecordRenderer,
): Topic[] {
  const order = byName(site.language);
  const ordered = [...topics].sort(order);
  const topicBySlug = bySlug(ordered);
  const narrowerOf = groupBy(ordered, ({ broader }) => (broader ? [broader] : []));
  const coverageOf = coverTopics(issues, finder);
  const together = once(() => countTogether(coverageOf));
  return ordered.map((topic) => {
    const coverage = coverageOf.get(topic.slug) ?? [];
    const own = coverage.filter(({ isAbout }) => isAbout).map(({ issue }) => issue);
    return {
      ...topic,
      description: renderer.fragment(topic.body).html,
      broaderTopic: topic.broader ? topicBySlug.get(topic.broader) : undefined,
      narrowerTopics: narrowerOf.get(topic.slug) ?? [],
      issues: own,
      coverage,
      ...splitDossier(topic.slug, coverage),
      // Counted when the page of the topic is made: a preview makes few of them.
      get related() {
        return mostFirst(ordered, together().get(topic.slug));
      },
      get authors() {
        return countEach(
          own.flatMap(({ byline }) => byline),
          order,
        );
      },
    };
  });
}

/** Records with the numbers that their slugs have, the largest first. */
function mostFirst<R extends { slug: string }>(
  records: readonly R[],
  counts: ReadonlyMap<string, number> = new Map(),
): Counted<R>[] {
  return records
    .map((record) => ({ record, count: counts.get(record.slug) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

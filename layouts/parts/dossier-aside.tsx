import type { Topic } from "../../src/archive/archive.ts";
import type { TopicRecord } from "../../src/content/records.ts";
import { AsideLists, toItem } from "./aside-lists.tsx";
import { useSite } from "./site-context.ts";

/** How many neighbours of a topic are shown. */
const most = 12;

/** What stands around a topic: topics that appear with it, above and below it, and who wrote about it. */
export function DossierAside({ topic }: { topic: Topic }) {
  const { archive, words } = useSite();
  const { broaderTopic, narrowerTopics, related, authors } = topic;
  const counts = new Map(archive.topics.map(({ slug, issues }) => [slug, issues.length]));
  const counted = (record: TopicRecord) => toItem({ record, count: counts.get(record.slug) ?? 0 });
  return (
    <AsideLists
      lists={[
        { label: words.appearsWith, items: related.slice(0, most).map(toItem) },
        { label: words.partOf, items: broaderTopic ? [counted(broaderTopic)] : [] },
        { label: words.narrower, items: narrowerTopics.map(counted) },
        { label: words.writtenAboutBy, items: authors.slice(0, most).map(toItem) },
      ]}
    />
  );
}

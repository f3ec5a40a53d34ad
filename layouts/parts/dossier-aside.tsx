import type { Topic } from "../../src/archive/archive.ts";
import { CountList } from "./count-list.tsx";
import { useSite } from "./site-context.ts";

/** How many neighbours of a topic are shown. */
const most = 12;

/** What stands around a topic: topics that appear with it, above and below it, and who wrote about it. */
export function DossierAside({ topic }: { topic: Topic }) {
  const { archive, words } = useSite();
  const counts = new Map(archive.topics.map(({ slug, issues }) => [slug, issues.length]));
  const counted = (slug: string, name: string, path: string) => ({
    name,
    path,
    count: counts.get(slug),
  });
  const { broaderTopic, narrowerTopics, related, authors } = topic;
  const ofRecords = (records: Topic["related"] | Topic["authors"]) =>
    records.slice(0, most).map(({ record: { name, path }, count }) => ({ name, path, count }));
  const lists = [
    { label: words.appearsWith, items: ofRecords(related) },
    {
      label: words.partOf,
      items: broaderTopic ? [counted(broaderTopic.slug, broaderTopic.name, broaderTopic.path)] : [],
    },
    {
      label: words.narrower,
      items: narrowerTopics.map(({ slug, name, path }) => counted(slug, name, path)),
    },
    { label: words.writtenAboutBy, items: ofRecords(authors) },
  ].filter(({ items }) => items.length > 0);
  if (lists.length === 0) return null;
  return (
    <div class="aside">
      {lists.map(({ label, items }) => (
        <section key={label}>
          <h2 class="label">{label}</h2>
          <CountList items={items} />
        </section>
      ))}
    </div>
  );
}

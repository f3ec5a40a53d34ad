import { CountList } from "../parts/count-list.tsx";
import { pageAt } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext } from "../parts/site-context.ts";
import { kindWord, topicKindsInOrder } from "../parts/topic-kind.ts";

export const data = pageAt("/topics/");

/** All topics, by what they are. */
export default function Topics(page: PageData) {
  const { archive, words } = siteContext(page);
  const groups = topicKindsInOrder
    .map((kind) => ({ kind, topics: archive.topics.filter((topic) => topic.kind === kind) }))
    .filter(({ topics }) => topics.length > 0);
  return (
    <Shell data={page} path="/topics/" title={words.topics} kind="list-page">
      <PageHead title={words.topics} dek={groups.length === 0 && <p>{words.noTopics}</p>} />
      {groups.length > 0 && (
        <div class="columns">
          {groups.map(({ kind, topics }) => (
            <section key={kind}>
              <h2 class="label">{kindWord(kind, words)}</h2>
              <CountList
                items={topics.map(({ path, name, issues }) => ({
                  path,
                  name,
                  count: issues.length,
                }))}
              />
            </section>
          ))}
        </div>
      )}
    </Shell>
  );
}

import type { Topic } from "../../src/archive/archive.ts";
import { CountList } from "../parts/count-list.tsx";
import { FeedLinks } from "../parts/feed-links.tsx";
import { Follow } from "../parts/follow.tsx";
import { Html } from "../parts/html.tsx";
import { IssueList } from "../parts/issue-list.tsx";
import { pageForEach } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext, useSite } from "../parts/site-context.ts";
import { kindWord } from "../parts/topic-kind.ts";
import { fill } from "../words/words.ts";

export const data = pageForEach("topics", "topic", ({ path }) => path);

/** A topic: what it is, and the issues about it. */
export default function TopicPage({ topic, ...page }: PageData & { topic: Topic }) {
  const { words, lists, countIssues } = siteContext(page);
  const spellings = lists.format(topic.aliases);
  return (
    <Shell
      data={page}
      path={topic.path}
      title={topic.name}
      kind="topic-page"
      head={<FeedLinks of={topic} />}
    >
      <PageHead
        kicker={kindWord(topic.kind, words)}
        title={topic.name}
        dek={
          <>
            <Html html={topic.description} />
            {topic.aliases.length > 0 && (
              <p class="aliases">{fill(words.alsoFoundAs, spellings)}</p>
            )}
          </>
        }
      />
      <Follow of={topic} />
      <div class="with-aside">
        <section>
          <h2 class="label">{countIssues(topic.issues.length)}</h2>
          <IssueList issues={topic.issues} form="full" />
        </section>
        <RelatedTopics topic={topic} />
      </div>
    </Shell>
  );
}

function RelatedTopics({ topic: { broaderTopic, narrowerTopics } }: { topic: Topic }) {
  const { words } = useSite();
  if (!broaderTopic && narrowerTopics.length === 0) return null;
  return (
    <div class="aside">
      {broaderTopic && (
        <section>
          <h2 class="label">{words.partOf}</h2>
          <CountList items={[broaderTopic]} />
        </section>
      )}
      {narrowerTopics.length > 0 && (
        <section>
          <h2 class="label">{words.narrower}</h2>
          <CountList items={narrowerTopics} />
        </section>
      )}
    </div>
  );
}

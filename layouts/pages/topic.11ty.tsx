import type { Topic } from "../../src/archive/archive.ts";
import { Dossier } from "../parts/dossier.tsx";
import { DossierAside } from "../parts/dossier-aside.tsx";
import { DossierFacts } from "../parts/dossier-facts.tsx";
import { DossierOrder } from "../parts/dossier-order.tsx";
import { DossierYears } from "../parts/dossier-years.tsx";
import { FeedLinks } from "../parts/feed-links.tsx";
import { Follow } from "../parts/follow.tsx";
import { Html } from "../parts/html.tsx";
import { InLanguages } from "../parts/in-languages.tsx";
import { pageForEach } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext } from "../parts/site-context.ts";
import { Timeline } from "../parts/timeline.tsx";
import { kindWord } from "../parts/topic-kind.ts";
import { fill } from "../words/words.ts";

export const data = pageForEach("topics", "topic", ({ path }) => path);

/** The dossier of a topic: what it is, when it was written about, and every passage that mentions it. */
export default function TopicPage({ topic, ...page }: PageData & { topic: Topic }) {
  const { words, lists, href, assets } = siteContext(page);
  const { name, path, kind, aliases, description, coverage, latest } = topic;
  return (
    <Shell
      data={page}
      path={path}
      title={name}
      kind="topic-page"
      list="topics"
      head={<FeedLinks of={topic} />}
      script={href(assets.dossier)}
    >
      <PageHead
        kicker={kindWord(kind, words)}
        title={name}
        dek={
          <>
            <Html html={description} />
            {aliases.length > 0 && (
              <p class="aliases">
                <InLanguages text={fill(words.alsoFoundAs, lists.format(aliases))} />
              </p>
            )}
          </>
        }
      />
      <DossierFacts coverage={coverage} />
      <Follow of={topic} />
      <Timeline coverage={coverage} />
      <div class="with-aside">
        <section>
          <h2 class="label">
            {latest.length < coverage.length ? words.latestPassages : words.everyPassage}
          </h2>
          {coverage.length > 1 && <DossierOrder />}
          <Dossier coverage={latest} />
          <DossierYears years={topic.years} />
        </section>
        <DossierAside topic={topic} />
      </div>
    </Shell>
  );
}

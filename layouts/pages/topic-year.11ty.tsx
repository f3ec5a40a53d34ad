import type { Archive } from "../../src/archive/archive.ts";
import { Dossier } from "../parts/dossier.tsx";
import { DossierFacts } from "../parts/dossier-facts.tsx";
import { DossierOrder } from "../parts/dossier-order.tsx";
import { DossierYears } from "../parts/dossier-years.tsx";
import { pageForEach } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext } from "../parts/site-context.ts";
import { fill } from "../words/words.ts";

export const data = pageForEach("topicYears", "topicYear", ({ path }) => path);

/** A year of a dossier that is too long for one page. */
export default function TopicYearPage({
  topicYear: { topic, year, path, coverage },
  ...page
}: PageData & { topicYear: Archive["topicYears"][number] }) {
  const { words, href, assets } = siteContext(page);
  const title = fill(words.topicInYear, topic.name, year);
  return (
    <Shell
      data={page}
      path={path}
      title={title}
      kind="topic-page"
      list="topics"
      script={href(assets.dossier)}
    >
      <PageHead kicker={<a href={href(topic.path)}>{topic.name}</a>} title={title} />
      <DossierFacts coverage={coverage} />
      <section>
        <h2 class="label">{words.everyPassage}</h2>
        {coverage.length > 1 && <DossierOrder />}
        <Dossier coverage={coverage} />
        <DossierYears years={topic.years} current={year} />
      </section>
    </Shell>
  );
}

import type { Topic } from "../../src/archive/archive.ts";
import { CountList } from "./count-list.tsx";
import { useSite } from "./site-context.ts";
import { YearBars } from "./year-bars.tsx";

/** Years and topics: how to browse the archive without searching. `most` keeps the list of topics short. */
export function WaysIn({ most }: { most?: number }) {
  const { archive, words, href } = useSite();
  const used = archive.topics.filter(({ issues }) => issues.length > 0);
  const topics = most === undefined ? used : [...used].sort(byIssues).slice(0, most);
  return (
    <div class="ways-in">
      {archive.years.length > 0 && (
        <section>
          <h2 class="label">{words.years}</h2>
          <YearBars years={archive.years} />
        </section>
      )}
      {topics.length > 0 && (
        <section>
          <h2 class="label">{words.topics}</h2>
          <CountList
            items={topics.map(({ path, name, issues }) => ({ path, name, count: issues.length }))}
          />
        </section>
      )}
      <p class="more">
        {most === undefined ? (
          <a href={href("/issues/")}>{words.allIssues}</a>
        ) : (
          <a href={href("/topics/")}>{words.allTopics}</a>
        )}
      </p>
    </div>
  );
}

const byIssues = (a: Topic, b: Topic): number => b.issues.length - a.issues.length;

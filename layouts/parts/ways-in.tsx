import { CountList } from "./count-list.tsx";
import { useSite } from "./site-context.ts";
import { YearBars } from "./year-bars.tsx";

/** Years and topics: how to browse the archive without searching. */
export function WaysIn() {
  const { archive, words, href } = useSite();
  const topics = archive.topics.filter(({ issues }) => issues.length > 0);
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
        <a href={href("/issues/")}>{words.allIssues}</a>
      </p>
    </div>
  );
}

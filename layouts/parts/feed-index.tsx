import type { Feed, Feeds } from "../../src/outputs/feeds/feeds-of.ts";
import { Formats } from "./formats.tsx";
import { InLanguages } from "./in-languages.tsx";
import { useSite } from "./site-context.ts";

/** Every feed of the site: the archive's at once, those of topics and authors folded away. */
export function FeedIndex({ feeds: { archive, topics, authors } }: { feeds: Feeds }) {
  const { words, href } = useSite();
  return (
    <section class="feed-index">
      <h2 class="label">{words.feeds}</h2>
      <ul>
        <FeedEntry name={words.wholeArchive} path={archive.path} />
        {topics.length + authors.length > 0 && (
          <li>
            {words.allFeeds}{" "}
            <a href={href("/feeds.opml")} type="text/x-opml">
              OPML
            </a>
          </li>
        )}
      </ul>
      <Folded label={words.topics} feeds={topics} />
      <Folded label={words.authors} feeds={authors} />
      <p class="more">
        <a href={href("/corrections/")}>{words.allCorrections}</a>
      </p>
    </section>
  );
}

function Folded({ label, feeds }: { label: string; feeds: readonly Feed[] }) {
  const { formatNumber } = useSite();
  if (feeds.length === 0) return null;
  return (
    <details>
      <summary>
        {label} <span class="count">{formatNumber(feeds.length)}</span>
      </summary>
      <ul>
        {feeds.map(({ name, path }) => (
          <FeedEntry key={path} name={name} path={path} />
        ))}
      </ul>
    </details>
  );
}

function FeedEntry({ name, path }: { name: string; path: string }) {
  return (
    <li>
      <InLanguages text={name} /> <Formats path={path} />
    </li>
  );
}

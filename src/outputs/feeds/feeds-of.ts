import type { Archive, Issue } from "../../archive/archive.ts";

/** Issues that can be followed: of the archive, of a topic or of an author. */
export interface Feed {
  /** The page whose issues it holds; its files stand in the same folder. */
  path: string;
  /** What is followed. */
  name: string;
  /** The name, with the archive's. */
  title: string;
  /** The latest, newest first. */
  issues: readonly Issue[];
}

export interface Feeds {
  archive: Feed;
  topics: Feed[];
  authors: Feed[];
}

/**
 * How many issues a feed holds. Readers poll feeds, so they stay small; and an issue in full text
 * stands in the feeds of all its topics and authors, so theirs are smaller still.
 */
const longest = { archive: 20, others: 10 };

/** Whatever can be followed. Topics and authors without an issue have no feed. */
export function feedsOf({ site, issues, topics, authors }: Archive): Feeds {
  const toFeed = ({ path, name, issues }: Followed): Feed[] =>
    issues.length === 0
      ? []
      : [{ path, name, title: `${name} · ${site.title}`, issues: issues.slice(0, longest.others) }];
  return {
    archive: {
      path: "/",
      name: site.title,
      title: site.title,
      issues: issues.slice(0, longest.archive),
    },
    topics: topics.flatMap(toFeed),
    authors: authors.flatMap(toFeed),
  };
}

interface Followed {
  path: string;
  name: string;
  issues: readonly Issue[];
}

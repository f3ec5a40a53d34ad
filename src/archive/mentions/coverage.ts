import type { Passage } from "../../markdown/text.ts";
import type { Issue } from "../archive.ts";
import type { TopicFinder } from "./topic-finder.ts";

/** Where something stands in a text: its first place and the one after its last. */
export type Span = readonly [start: number, end: number];

/** A passage and where in its text the topic is mentioned, in order. */
export interface MentioningPassage {
  passage: Passage;
  spans: Span[];
}

/** What an issue has on a topic. */
export interface Coverage {
  issue: Issue;
  /** Whether the issue is tagged with it, and so is about it; otherwise it only mentions it. */
  isAbout: boolean;
  /** In the order of the text; none where a tagged issue never writes the name. */
  passages: MentioningPassage[];
}

/** What the issues have on each topic, by its slug, in the order of the issues. */
export function coverTopics(
  issues: readonly Issue[],
  finder: TopicFinder,
): Map<string, Coverage[]> {
  const all = new Map<string, Coverage[]>();
  for (const issue of issues) {
    for (const [slug, coverage] of coverIssue(issue, finder)) {
      const known = all.get(slug);
      if (known) known.push(coverage);
      else all.set(slug, [coverage]);
    }
  }
  return all;
}

function coverIssue(issue: Issue, finder: TopicFinder): Map<string, Coverage> {
  const covered = new Map<string, Coverage>();
  for (const { slug } of issue.topics) covered.set(slug, { issue, isAbout: true, passages: [] });
  for (const passage of issue.text.passages) {
    for (const { slugs, start, end } of finder.find(passage.prose)) {
      for (const slug of slugs) addMention(covered, slug, issue, passage, [start, end]);
    }
  }
  return covered;
}

function addMention(
  covered: Map<string, Coverage>,
  slug: string,
  issue: Issue,
  passage: Passage,
  span: Span,
): void {
  const coverage = covered.get(slug) ?? { issue, isAbout: false, passages: [] };
  covered.set(slug, coverage);
  const last = coverage.passages.at(-1);
  if (last?.passage === passage) last.spans.push(span);
  else coverage.passages.push({ passage, spans: [span] });
}

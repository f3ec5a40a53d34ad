import { Memo } from "../../content/memo.ts";
import type { Passage, Text } from "../../markdown/text.ts";
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
  for (const [slug, passages] of mentions.of(issue.text, [finder], () =>
    findMentions(issue.text, finder),
  )) {
    covered.set(slug, { issue, isAbout: covered.has(slug), passages });
  }
  return covered;
}

/** Looking for every topic in every text takes 2 s in 10,000 issues: it is done again where text or topics changed. */
const mentions = new Memo<Text, Map<string, MentioningPassage[]>>();

/** The passages of a text that mention a topic, by its slug. */
function findMentions({ passages }: Text, finder: TopicFinder): Map<string, MentioningPassage[]> {
  const found = new Map<string, MentioningPassage[]>();
  for (const passage of passages) {
    for (const { slugs, start, end } of finder.find(passage.prose)) {
      for (const slug of slugs) addMention(found, slug, passage, [start, end]);
    }
  }
  return found;
}

function addMention(
  found: Map<string, MentioningPassage[]>,
  slug: string,
  passage: Passage,
  span: Span,
): void {
  const mentioning = found.get(slug) ?? [];
  found.set(slug, mentioning);
  const last = mentioning.at(-1);
  if (last?.passage === passage) last.spans.push(span);
  else mentioning.push({ passage, spans: [span] });
}

import type { TopicRecord } from "../../src/content/records.ts";
import { topicKinds } from "../../src/content/schema/topic-schema.ts";
import type { Words } from "../words/words.ts";

export const topicKindsInOrder = topicKinds;

const wordOf = {
  subject: "kindSubject",
  organization: "kindOrganization",
  person: "kindPerson",
  place: "kindPlace",
  law: "kindLaw",
  event: "kindEvent",
} as const satisfies Record<TopicRecord["kind"], keyof Words>;

/** What a topic is, in a word. */
export function kindWord(kind: TopicRecord["kind"], words: Words): string {
  return words[wordOf[kind]];
}

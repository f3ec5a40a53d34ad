import { byPlace, type Problem } from "../../content/problem.ts";
import type { Archive } from "../archive.ts";
import { aliasClaims } from "./alias-claims.ts";
import { authorsWithoutBio } from "./authors-without-bio.ts";
import { bareLinks } from "./bare-links.ts";
import { likeTitles } from "./like-titles.ts";
import { lonelyTopics } from "./lonely-topics.ts";
import { longDeks } from "./long-deks.ts";
import { missingAlt } from "./missing-alt.ts";
import { numberOrder } from "./number-order.ts";
import { oldAddresses } from "./old-addresses.ts";
import type { Rule } from "./rule.ts";
import { skippedHeadings } from "./skipped-headings.ts";
import { topicTwins } from "./topic-twins.ts";
import { trackedLinks } from "./tracked-links.ts";
import { untaggedIssues } from "./untagged-issues.ts";

const rules: readonly Rule[] = [
  aliasClaims,
  authorsWithoutBio,
  bareLinks,
  likeTitles,
  lonelyTopics,
  longDeks,
  missingAlt,
  numberOrder,
  oldAddresses,
  skippedHeadings,
  topicTwins,
  trackedLinks,
  untaggedIssues,
];

/** What could be better, ordered by file and line; none of it keeps an archive from being published. */
export function reviewArchive(archive: Archive): Problem[] {
  return rules.flatMap((rule) => rule(archive)).sort(byPlace);
}

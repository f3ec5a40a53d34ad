import type { Style } from "./citation.ts";
import type { CslName } from "./csl-item.ts";
import { mention, nameWithInitials } from "./names.ts";
import { closed, dayOf } from "./wording.ts";

/**
 * APA (7), reference list: an article of a newsletter on the web (§ 10.1). The title keeps its
 * capitals, since only an editor knows which of its words are names. A paragraph is named by the
 * mention in the text (§ 8.13), which then follows.
 */
export const apa: Style = (item) => {
  const { year, month, day } = dayOf(item, "long");
  const { volume, issue } = item;
  return [
    `${closed(authors(item.author), ".")} (${year}, ${month} ${day}). ${closed(item.title, ".")} `,
    { italic: item["container-title"] },
    ...(volume ? [", ", { italic: volume }] : []),
    ...(issue ? [volume ? `(${issue})` : `, ${issue}`] : []),
    ". ",
    { url: item.URL },
    { pinpoint: ` (${mention(item.author, "&")}, ${year}, para. {})` },
  ];
};

/** Up to twenty authors; of more, the first nineteen and the last (§ 9.8). */
function authors(author: readonly CslName[]): string {
  const names = author.map(nameWithInitials);
  const last = names.pop() ?? "";
  if (names.length === 0) return last;
  return names.length >= 20
    ? `${names.slice(0, 19).join(", ")}, . . . ${last}`
    : `${names.join(", ")}, & ${last}`;
}

import type { Style } from "./citation.ts";
import type { CslName } from "./csl-item.ts";
import { indexedNames, joinNames, mention } from "./names.ts";
import { closed, dayOf, headline, quoted } from "./wording.ts";

/**
 * MLA (9), works cited: an article of a periodical on the web. A paragraph is named by the
 * mention in the text, which then follows.
 */
export const mla: Style = (item) => {
  const { year, month, day } = dayOf(item, "short");
  const printed = [
    item.volume && `vol. ${item.volume}`,
    item.issue && `no. ${item.issue}`,
    `${day} ${month} ${year}`,
  ];
  return [
    `${closed(authors(item.author), ".")} ${quoted(headline(item), ".")} `,
    { italic: item["container-title"] },
    `, ${printed.filter(Boolean).join(", ")}, `,
    { url: item.URL },
    ".",
    { pinpoint: ` (${mention(item.author, "and")}, par. {})` },
  ];
};

/** Two authors; of more, the first. */
function authors(author: readonly CslName[]): string {
  const names = indexedNames(author);
  return names.length > 2 ? `${names[0]}, et al.` : joinNames(names, "and");
}

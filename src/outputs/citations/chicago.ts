import type { Style } from "./citation.ts";
import type { CslName } from "./csl-item.ts";
import { indexedNames, joinNames } from "./names.ts";
import { closed, dayOf, headline, quoted } from "./wording.ts";

/**
 * The Chicago Manual of Style (18), bibliography: an article of a periodical on the web.
 * Up to six authors are named, of more the first three (§ 13.23).
 */
export const chicago: Style = (item) => {
  const { year, month, day } = dayOf(item, "long");
  return [
    `${closed(authors(item.author), ".")} ${quoted(headline(item), ".")} `,
    { italic: item["container-title"] },
    `, ${month} ${day}, ${year}`,
    { pinpoint: ", para. {}" },
    ". ",
    { url: item.URL },
    ".",
  ];
};

function authors(author: readonly CslName[]): string {
  const names = indexedNames(author);
  return names.length > 6 ? `${names.slice(0, 3).join(", ")}, et al.` : joinNames(names, "and");
}

import type { Style } from "./citation.ts";
import { directName, joinNames } from "./names.ts";
import { closed, dayOf, headline } from "./wording.ts";

/**
 * The Bluebook, for law reviews: a page of a website (rule 18.2.2) with its authors (rule 15.1: `et
 * al.` for three or more), the typefaces of rule 2.1, and the paragraph before the date (rule 3.3).
 */
export const bluebook: Style = (item) => {
  const names = item.author.map(directName);
  const authors = names.length > 2 ? `${names[0]} et al.` : joinNames(names, "&");
  const title = closed(headline(item), ",");
  const { year, month, day } = dayOf(item, "short");
  return [
    `${authors}, `,
    ...(title.endsWith(",") ? [{ italic: title.slice(0, -1) }, ", "] : [{ italic: title }, " "]),
    { smallCaps: item["container-title"] },
    // The Bluebook wants the sign and its number on one line (rule 6.2(c)).
    { pinpoint: " ¶\u00a0{}" },
    ` (${month} ${day}, ${year}), `,
    { url: item.URL },
    ".",
  ];
};

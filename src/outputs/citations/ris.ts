import type { CslItem } from "./csl-item.ts";
import { nameInParts } from "./names.ts";

/**
 * An item as RIS (Research Information Systems, 2011): one tag a line, CR LF between lines. Programs
 * read an author without a comma as an organization.
 */
export function itemToRis(item: CslItem): string {
  const [[year, month, day]] = item.issued["date-parts"];
  const days = [year, month, day].map((part) => String(part).padStart(2, "0"));
  const tags: [tag: string, value: string | undefined][] = [
    ["TY", "MGZN"],
    ["ID", item.id],
    ["TI", item.title],
    ...item.author.map((name): [string, string] => ["AU", nameInParts(name)]),
    ["T2", item["container-title"]],
    ["PY", String(year)],
    ["DA", days.join("/")],
    ["VL", item.volume],
    ["IS", item.issue],
    ["PB", item.publisher],
    ["SN", item.ISSN],
    ["UR", item.URL],
    ["LA", item.language],
    ["AB", item.abstract],
    ...(item.keyword?.split("; ") ?? []).map((word): [string, string] => ["KW", word]),
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [line(tag, value)] : []));
  return `${lines.join("")}ER  - \r\n`;
}

const line = (tag: string, value: string): string => `${tag}  - ${value.replace(/\s+/g, " ")}\r\n`;

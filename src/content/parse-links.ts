import { faultProblem, type Problem } from "./problem.ts";
import type { PinnedCopy } from "./records.ts";
import { linksSchema } from "./schema/links-schema.ts";
import { validate } from "./schema/validate.ts";
import { parseYaml } from "./yaml-document.ts";

const file = "links.yaml";

/** Reads `links.yaml`: archived copies that editors chose, in the order of the file; none if anything is wrong with it. */
export function parseLinks(text: string): { links: PinnedCopy[]; problems: Problem[] } {
  const yaml = parseYaml(text);
  const { data, faults } = validate(linksSchema, yaml);
  const links = Object.entries(data ?? {}).map(([address, copy]): PinnedCopy => {
    return { ...copy, address, place: yaml.placeOfKey([], address) };
  });
  return {
    links,
    problems: [...faults.map((fault) => faultProblem(file, fault)), ...twice(links)],
  };
}

/** YAML itself finds what is written twice in the same letters: `https://a.org` and `https://a.org/` are one address, too. */
function twice(links: PinnedCopy[]): Problem[] {
  const first = new Map<string, PinnedCopy>();
  return links.flatMap((link) => {
    const { href } = new URL(link.address);
    const other = first.get(href);
    first.set(href, other ?? link);
    if (other === undefined) return [];
    const { address, place } = link;
    const message = `\`${address}\` is given twice, on line ${other.place.line} as \`${other.address}\`: keep one of the two`;
    return [faultProblem(file, { place, message })];
  });
}

import type { CslItem, CslName } from "./csl-item.ts";

const monthMacros = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * An item as BibTeX. The key is the issue's slug, which is unique and stays. The title stands in
 * braces of its own, so that no style makes `zte` of ZTE. `date` is BibLaTeX's; `year` and `month`
 * are for those who know no `date`.
 */
export function itemToBibtex(item: CslItem): string {
  const [[year, month, day]] = item.issued["date-parts"];
  const fields: [name: string, value: string | undefined][] = [
    ["author", braced(item.author.map(nameToBibtex).join(" and "))],
    ["title", braced(braced(toLatex(item.title)))],
    ["journal", text(item["container-title"])],
    ["date", braced([year, two(month), two(day)].join("-"))],
    ["year", braced(String(year))],
    ["month", monthMacros[month - 1]],
    ["volume", text(item.volume)],
    ["number", text(item.issue)],
    ["publisher", text(item.publisher)],
    ["issn", text(item.ISSN)],
    // \url takes an address as it is.
    ["url", braced(item.URL)],
    ["language", text(item.language)],
    ["keywords", text(item.keyword?.replaceAll("; ", ", "))],
    ["abstract", text(item.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@article{${item.id},\n${lines.join("")}}\n`;
}

/** BibTeX reads `Family, Suffix, Given`, and leaves alone what stands in braces. */
function nameToBibtex(name: CslName): string {
  if ("literal" in name) return braced(toLatex(name.literal));
  const { family, given, suffix } = name;
  return [family, suffix, given].flatMap((part) => (part ? toLatex(part) : [])).join(", ");
}

/** What LaTeX takes for commands. Letters of all scripts stay: BibTeX files are UTF-8 today. */
const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

function toLatex(words: string): string {
  return words.replace(/[\\{}$&#^_%~]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

const text = (words: string | undefined) => words && braced(toLatex(words));

const braced = (value: string): string => `{${value}}`;

const two = (number: number): string => String(number).padStart(2, "0");

import type { CslName } from "./csl-item.ts";

const han = /^\p{sc=Han}/u;

/** A name as in a byline: `Martin Luther King Jr.`, `Xi Jinping`, `阮一峰`. */
export function directName(name: CslName): string {
  if ("literal" in name) return name.literal;
  const { family, given, suffix } = name;
  const parts = name["static-ordering"] ? [family, given] : [given, family];
  return [parts.join(han.test(family) ? "" : " "), suffix].filter(Boolean).join(" ");
}

/** A name with its parts told apart by commas: `King, Martin Luther, Jr.`, `Xi, Jinping`. */
export function nameInParts(name: CslName): string {
  if ("literal" in name) return name.literal;
  return [name.family, name.given, name.suffix].filter(Boolean).join(", ");
}

/** Names as an index has them: the first is turned round, unless it begins with the family name. */
export function indexedNames(names: readonly CslName[]): string[] {
  return names.map((name, i) => {
    const isTurned = i === 0 && !("literal" in name || name["static-ordering"]);
    // Two names have a comma between them only where the first was turned round.
    const comma = isTurned && names.length === 2 ? "," : "";
    return isTurned ? nameInParts(name) + comma : directName(name);
  });
}

/** A name with initials (APA 7, § 9.8): `King, M. L., Jr.`, `Sartre, J.-P.`. */
export function nameWithInitials(name: CslName): string {
  if ("literal" in name || han.test(name.family)) return directName(name);
  const initials = name.given.replace(/(\p{L})[^\s-]*/gu, "$1.");
  return [name.family, initials, name.suffix].filter(Boolean).join(", ");
}

/** What a mention in the text calls an author. */
export function shortName(name: CslName): string {
  return "literal" in name || han.test(name.family) ? directName(name) : name.family;
}

/** `A`, `A and B`, `A, B, and C`. */
export function joinNames(names: readonly string[], and: string): string {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(", ")}, ${and} ${names.at(-1)}`;
}

/** How the text mentions the authors: `Zhao`, `Zhao and Stanton`, `Zhao et al.` */
export function mention(names: readonly CslName[], and: string): string {
  const [first = "", second] = names.map(shortName);
  if (names.length > 2) return `${first} et al.`;
  return second === undefined ? first : `${first} ${and} ${second}`;
}

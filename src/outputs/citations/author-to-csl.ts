import type { AuthorRecord } from "../../content/records.ts";
import type { CslName } from "./csl-item.ts";

/** `Ada Archer`, `Ludwig van Beethoven`, `Martin Luther King Jr.`: the family name comes last, with its particles. */
const western =
  /^(?<given>\S+(?: \S+)*?) (?<family>(?:\p{Ll}\S* )*\S+?)(?:,? (?<suffix>(?:Jr|Sr)\.?|I{2,3}|IV))?$/u;

/**
 * An author's name taken apart: as `sortName` says (`Zhao, Wenqing`, `King, Martin Luther, Jr.`);
 * without a comma there, a name in Latin letters at its last word, as reference managers do. One
 * that begins with the family name needs a `sortName`: `Mao, Zedong`.
 */
export function authorToCsl({ kind, name, sortName }: AuthorRecord): CslName {
  if (kind === "organization") return { literal: name };
  const [family = "", given, suffix] = sortName.split(/\s*[,，]\s*/);
  if (given === undefined) return guess(name);
  return {
    family,
    given,
    ...(suffix && { suffix }),
    ...(name.startsWith(family) && { "static-ordering": true as const }),
  };
}

function guess(name: string): CslName {
  const { given, family, suffix } = western.exec(name)?.groups ?? {};
  const isLatin = !/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u.test(name);
  if (given === undefined || family === undefined || !isLatin) return { literal: name };
  return { family, given, ...(suffix && { suffix }) };
}

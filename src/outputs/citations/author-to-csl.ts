import type { AuthorRecord } from "../../content/records.ts";
import type { CslName } from "./csl-item.ts";

/**
 * An author's name, taken apart only where `sortName` says how: `Zhao, Wenqing`, or
 * `King, Martin Luther, Jr.`. Without a comma there it stays whole: a guess would make
 * `Zedong, M.` of Mao Zedong.
 */
export function authorToCsl({ kind, name, sortName }: AuthorRecord): CslName {
  const [family = "", given, suffix] = sortName.split(/\s*[,，]\s*/);
  if (kind === "organization" || given === undefined) return { literal: name };
  return {
    family,
    given,
    ...(suffix && { suffix }),
    ...(name.startsWith(family) && { "static-ordering": true as const }),
  };
}

import { toSlug } from "../../content/slug.ts";

/** Whether two texts have the same words, whatever their capitals and punctuation. */
export function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== "" && toSlug(a) === toSlug(b);
}

import { toSlug } from "../../content/slug.ts";

/** File systems take names of 255 bytes, and a Chinese sign has three. */
const mostLetters = 72;

/** The slug of a text, without its last words if it is long. */
export function toShortSlug(text: string): string {
  const whole = toSlug(text);
  return whole.length <= mostLetters ? whole : whole.slice(0, mostLetters).replace(/-[^-]*$/, "");
}

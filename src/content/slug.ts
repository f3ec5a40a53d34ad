/** Lower-case letters and digits of any script, joined by single hyphens: `issue-100`, `阮一峰`. */
export const slugPattern =
  /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;

export const isSlug = (text: string): boolean => slugPattern.test(text);

/**
 * The slug of any text; empty if it holds neither letter nor digit.
 * Apostrophes vanish (`ZTE’s` → `ztes`), whatever else is not a letter or digit parts words.
 */
export function toSlug(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return (words ?? []).join("-");
}

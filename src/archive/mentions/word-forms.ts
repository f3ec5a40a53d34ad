/** Endings after which the English plural is `es`. */
const sibilant = /(?:s|x|z|ch|sh)$/;

/** Words in `s` that are no plurals: `process`, `status`, `analysis`. */
const noPlural = /(?:ss|us|is)$/;

/** A lower-case word as it can stand in text: itself, its English plural, and its singular if it is one. */
export function wordForms(word: string): string[] {
  return [...new Set([word, ...plurals(word), ...singulars(word)])];
}

function plurals(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return sibilant.test(word) ? [`${word}es`] : [`${word}s`];
}

function singulars(word: string): string[] {
  if (!word.endsWith("s") || noPlural.test(word) || word.length < 4) return [];
  const short = word.slice(0, -1);
  const [, stem] = /^(.*(?:s|x|z|ch|sh))es$/.exec(word) ?? [];
  if (/[^aeiou]ies$/.test(word)) return [`${word.slice(0, -3)}y`];
  return stem === undefined ? [short] : [short, stem];
}

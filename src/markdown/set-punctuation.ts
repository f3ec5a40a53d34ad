type Replacement = [pattern: RegExp, mark: string];

/** A hyphen more would be a rule or an arrow; `xn--` begins the name of a host. */
const dashes: Replacement[] = [
  [/(?<=[^\s<>-])---(?=[^\s<>-])|(?<=\s)---(?=\s)/g, "—"],
  [/(?<=\d)--(?=\d)/g, "–"],
  // The dash may end a line, not begin one.
  [/(?<=\S) --(?=\s)/g, "\u00a0–"],
  [/(?<=\s)--(?=\s)/g, "–"],
  [/(?<=[^\s<>-])(?<!\bxn)--(?=[^\s<>-])/g, "—"],
];

const ellipsis: Replacement = [/(?<!\.)\.\.\.(?!\.)/g, "…"];

/** Dash and ellipsis take two characters (GB/T 15834—2011, 4.10 and 4.11). */
const chinese: Replacement[] = [
  [/(?<=[\p{sc=Han}\p{P}]) ?(?<!-)-{2,3}(?!-) ?(?=[\p{sc=Han}《“‘（])/gu, "——"],
  [/(?<=[\p{sc=Han}”’》）])\.{3}(?!\.)/gu, "……"],
];

/** A mark that stands off its word stays on its line: fixed spaces, narrow but before a colon. */
const french: Replacement[] = [
  [/(?<=\S) (?=[;!?»])/g, "\u202f"],
  [/(?<=\S) (?=:(?:\s|$))/g, "\u00a0"],
  [/(?<=«) (?=\S)/g, "\u202f"],
];

const ofLanguage: Record<string, Replacement[]> = { zh: chinese, fr: french };

/**
 * Text with the dashes, ellipses and spaces of its language (BCP 47 tag) in the place of what a
 * typewriter has for them: `--` is an en dash between figures and where it stands between spaces,
 * an em dash between words, like `---`. A `--` that begins a word is the name of an option.
 */
export function setPunctuation(text: string, language: string): string {
  const own = ofLanguage[language.toLowerCase().split("-")[0] ?? ""] ?? [];
  return [...own, ...dashes, ellipsis].reduce(
    (set, [pattern, mark]) => set.replace(pattern, mark),
    text,
  );
}

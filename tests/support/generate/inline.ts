import { address, markdownLink } from "./links.ts";
import type { Plan, PlannedIssue } from "./plan.ts";
import type { Random } from "./random.ts";

/** Sentences of a paragraph with everything in them that people put there; lines are broken at times. */
export function richText(
  plan: Plan,
  issue: PlannedIssue,
  random: Random,
  sentences: number,
): string {
  const { prose } = plan;
  const parts = Array.from({ length: sentences }, () => {
    const words = prose.sentence(random);
    const decorated = random.chance(0.35) ? withOddity(words, plan, issue, random) : words;
    return decorated.join(prose.space);
  });
  const separators = [prose.space, prose.space, prose.space, "\n", "  \n"];
  return parts.reduce((text, part) => text + random.pick(separators) + part);
}

/** The sentence with one of its inner words replaced by something odd. */
function withOddity(
  words: readonly string[],
  plan: Plan,
  issue: PlannedIssue,
  random: Random,
): string[] {
  const at = random.int(1, Math.max(1, words.length - 2));
  const odd = random.chance(0.5)
    ? link(plan, issue, random)
    : oddity(words[at] ?? "", plan, random);
  return [...words.slice(0, at), odd, ...words.slice(at + 1)];
}

function link(plan: Plan, issue: PlannedIssue, random: Random): string {
  const text = plan.prose.phrase(random, random.int(1, 5));
  const to = address(plan, issue, random);
  if (random.chance(0.12)) return `<a href="${to}" target="_blank" style="color:red">${text}</a>`;
  return markdownLink(random.chance(0.1) ? `**${text}**` : text, to, random);
}

function oddity(word: string, { prose }: Plan, random: Random): string {
  const form = random.int(0, forms.length + 1);
  if (form === forms.length) return random.chance(0.2) ? prose.longWord : word;
  if (form > forms.length) return random.pick(prose.foreign);
  return (forms[form] ?? String)(word);
}

const forms: readonly ((word: string) => string)[] = [
  (word) => `**${word}**`,
  (word) => `*${word}*`,
  (word) => `_${word}_`,
  (word) => `~~${word}~~`,
  (word) => `\`${word}\``,
  (word) => `“${word}”`,
  (word) => `"${word}"`,
  (word) => `‘${word}’ it's`,
  (word) => `${word}\u200b\u200d${word}`,
  (word) => `${word}\ufeff\u00ad`,
  (word) => `${word} 🇨🇳👩🏽‍🔬🔥`,
  (word) => `${word} e\u0301n\u0303o\u0308`,
  (word) => `\u202b${word} שלום\u202c`,
  (word) => `<span style="font-family: Arial; color: #333">${word}</span>`,
  (word) => `<font color="red" face="Times">${word}</font>`,
  (word) => `<b>${word}</b><br/>`,
  (word) => `${word}<sup>[1]</sup>&nbsp;&mdash;&#8217;&bogus;`,
  (word) => `<!-- ${word} -->`,
  (word) => `${word} & <${word.replace(/\W/g, "")} 5 < 6 > 4`,
  (word) => `§ 501(c) (tm) +- ... -- ${word}`,
  (word) => `https://example.org/${encodeURIComponent(word)}?a=1&b=2, http://[broken`,
  (word) => `\\*${word}\\* [brackets] ![not an image] ^caret^`,
  (word) => `$1.5&nbsp;billion ${word} 100% #1 @you`,
  (word) => `<span style="color:red">${word}`,
  (word) => `${word}</em></div>`,
];

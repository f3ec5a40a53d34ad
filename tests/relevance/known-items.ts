import type { Archive, Issue } from "../../src/archive/archive.ts";
import { Random } from "../support/generate/random.ts";
import type { JudgedQuery } from "./sample-queries.ts";

/**
 * Queries of readers who look for one issue that they have seen: words of its title, four words in
 * a row of its text, its title with one typing error. The same archive gives the same queries.
 */
export function knownItems({ issues }: Archive, perKind: number): JudgedQuery[] {
  const random = new Random(7);
  const wanted = Array.from({ length: perKind }, () => random.pick(issues));
  const texts = new Map(issues.map((issue) => [issue, textOf(issue)]));
  return wanted.flatMap((issue): JudgedQuery[] => {
    const words = wordsOf(issue.title);
    if (words.length < 3) return [];
    const answers = { [issue.slug]: 3 } as const;
    const four = fourWords(issue, texts, random);
    return [
      { kind: "title words", q: sample(words, 4, random).join(" "), answers },
      { kind: "title with a typing error", q: misspell(words, random).join(" "), answers },
      ...(four ? [{ kind: "passage", q: four, answers } as const] : []),
    ];
  });
}

/** As a reader copies them: hyphens and apostrophes stay, signs at either end go. */
const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}](?:[^\s—–…]*[\p{L}\p{M}\p{N}])?/gu) ?? [];

/** Some words of a list, in their order. */
function sample(words: readonly string[], most: number, random: Random): string[] {
  const places = words.map((_, i) => ({ i, at: random.next() })).sort((a, b) => a.at - b.at);
  const chosen = new Set(places.slice(0, most).map(({ i }) => i));
  return words.filter((_, i) => chosen.has(i));
}

/** Four words that stand together in this issue alone, or nobody could say which issue they are from. */
function fourWords(issue: Issue, texts: ReadonlyMap<Issue, string>, random: Random) {
  const words = wordsOf(texts.get(issue) ?? "");
  for (let tries = 0; tries < 20 && words.length > 4; tries++) {
    const start = random.int(0, words.length - 4);
    const four = words.slice(start, start + 4).join(" ");
    const holders = [...texts.values()].filter((text) => text.includes(` ${four} `));
    if (holders.length === 1) return four;
  }
  return undefined;
}

/** The words of an issue's paragraphs, with single spaces around each. */
function textOf({ text }: Issue): string {
  const paragraphs = text.passages.filter(({ kind }) => kind === "paragraph" || kind === "item");
  return ` ${paragraphs.flatMap((passage) => wordsOf(passage.text)).join(" ")} `;
}

/** The words with a letter of the longest left out, doubled, or exchanged with the next. */
function misspell(words: readonly string[], random: Random): string[] {
  const [longest = ""] = [...words].sort((a, b) => b.length - a.length);
  const at = random.int(1, Math.max(1, longest.length - 2));
  const [before, letter = "", next = "", after] = [
    longest.slice(0, at),
    longest[at],
    longest[at + 1],
    longest.slice(at + 2),
  ];
  const misspelt = random.pick([
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
  ]);
  return words.map((word) => (word === longest ? misspelt : word));
}

import type { Archive } from "../archive/archive.ts";

/**
 * How many words a reader may have meant are known: so many words of real English text take 28 KB
 * by gzip and 24 KB by Brotli. The browser loads them only when a word was not found.
 */
const mostWords = 7500;

const word = /[\p{L}\p{M}]{4,}/gu;

/** Scripts in which words are not spelt letter by letter. */
const unspelt = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;

/**
 * The words of an archive in lower case, for those who misspell one: first those of titles and of
 * the names of topics and authors, then those that the most issues have. Each list is sorted by the
 * alphabet, which halves its size on the way; an earlier list is the better guess.
 */
export function vocabularyOf(archive: Archive, most: number = mostWords): string[][] {
  const names = new Set<string>();
  const { issues, topics, authors } = archive;
  for (const { title } of issues) addWords(names, title);
  for (const { name, aliases } of topics)
    for (const text of [name, ...aliases]) addWords(names, text);
  for (const { name } of authors) addWords(names, name);
  const issuesWith = countIssues(archive);
  const common = [...issuesWith]
    .filter(([text, count]) => count > 1 && !names.has(text))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const first = [...names].slice(0, most);
  const rest = common.slice(0, most - first.length).map(([text]) => text);
  const half = Math.ceil(rest.length / 4);
  return [first, rest.slice(0, half), rest.slice(half)].map((list) => list.sort());
}

/** In how many issues each word stands. */
function countIssues({ issues }: Archive): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of issues) {
    const words = new Set<string>();
    for (const passage of text.passages) addWords(words, passage.prose);
    for (const found of words) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

function addWords(into: Set<string>, text: string): void {
  for (const [found] of text.matchAll(word)) {
    if (!unspelt.test(found)) into.add(found.toLowerCase());
  }
}

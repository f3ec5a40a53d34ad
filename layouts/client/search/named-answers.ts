import type { Name } from "../../../src/search/search-entry.ts";

/** So many topics and authors answer before the issues do. */
const most = 3;

/** A beginning shorter than this could be meant for too many names. */
const shortestBeginning = 3;

/**
 * The topics and authors that a query names: those whose name or alias it is, then those whose name
 * stands in it, then those whose name it begins.
 */
export function namedAnswers(q: string, names: readonly Name[]): Name[] {
  const asked = plain(q);
  if (asked === "") return [];
  const ranked = names
    .map((name) => ({
      name,
      rank: Math.min(...spellingsOf(name).map((text) => rank(asked, text))),
    }))
    .filter(({ rank }) => rank < none);
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Names and aliases of one. */
export const spellingsOf = ({ name, aliases = [] }: Name): string[] =>
  [name, ...aliases].map(plain);

const none = 3;

function rank(asked: string, text: string): number {
  if (asked === text) return 0;
  const hasCharactersOnly = /^\p{sc=Han}+$/u.test(text);
  if (` ${asked} `.includes(` ${text} `) || (hasCharactersOnly && asked.includes(text))) return 1;
  return asked.length >= shortestBeginning && text.startsWith(asked) ? 2 : none;
}

/** Words in lower case, without accents and signs, parted by single spaces. */
export const plain = (text: string): string =>
  (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");

import { joinWords } from "../../../src/search/space-words.ts";
import { fill, type Words } from "../../words/words.ts";
import { element } from "../element.ts";
import { type FoundPassage, foundPassages } from "./found-passages.ts";
import type { PagefindData } from "./pagefind.ts";
import type { QueryState } from "./query-state.ts";
import type { Settings } from "./settings.ts";
import { wordsToMark } from "./words-to-mark.ts";

/** How many passages of an issue are shown. */
const mostPassages = 3;

/** A found issue: title, date, authors, and the passages in which the words, if any, were found. */
export function showHit(data: PagefindData, { q }: QueryState, settings: Settings): HTMLElement {
  const passages = q === "" ? [] : foundPassages(data, mostPassages);
  const { title = "", authors = "", date = "" } = data.meta;
  return element(
    "li",
    { class: "search-hit" },
    element("h2", {}, element("a", { href: data.url }, joinWords(title))),
    element(
      "p",
      { class: "entry-facts" },
      element("time", { datetime: date }, formatDay(date, settings.language)),
      element("span", {}, joinWords(authors)),
    ),
    ...passages.map((passage) => showPassage(passage, data.url, settings)),
  );
}

/** The passage as a quotation, with a link to it on its page, where the words are marked too. */
function showPassage(passage: FoundPassage, url: string, { words }: Settings): HTMLElement {
  const { anchor } = passage;
  const marks = new URLSearchParams(wordsToMark(passage).map((text) => ["mark", text]));
  const hash = anchor === undefined ? "" : `#${encodeURIComponent(anchor)}`;
  const href = `${url}?${marks}${hash}`;
  return element(
    "div",
    { class: "quotation" },
    element("p", {}, ...markedText(passage)),
    element("a", { class: "place", href }, placeOf(passage, words)),
  );
}

/** `¶ 2, The settlement`. */
function placeOf({ anchor, number, section }: FoundPassage, words: Words): string {
  if (anchor === undefined) return words.inTheDek;
  const parts = [number === undefined ? undefined : fill(words.paragraph, number), section];
  return joinWords(parts.filter((part) => part !== undefined).join(", ")) || words.inTheText;
}

/** The words of a passage; those in a row that were found are under one mark. */
function markedText({ words, isCut: [before, after] }: FoundPassage): (Node | string)[] {
  const runs: { text: string; isFound: boolean }[] = [];
  for (const { text, isFound } of words) {
    const last = runs.at(-1);
    if (last?.isFound === isFound) last.text += ` ${text}`;
    else runs.push({ text, isFound });
  }
  const parts = runs.map(({ text, isFound }) => ({ text: joinWords(text), isFound }));
  return [
    ...(before ? ["… "] : []),
    ...parts.flatMap(({ text, isFound }, i) => [
      ...(i > 0 && needsSpace(parts[i - 1]?.text ?? "", text) ? [" "] : []),
      isFound ? element("mark", {}, text) : text,
    ]),
    ...(after ? [" …"] : []),
  ];
}

/** Chinese words stand together. */
const needsSpace = (before: string, after: string): boolean =>
  !(/\p{sc=Han}$/u.test(before) && /^\p{sc=Han}/u.test(after));

function formatDay(day: string, language: string): string {
  const locale = language === "en" ? "en-GB" : language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

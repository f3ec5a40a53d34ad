import { joinWords } from "../../src/search/space-words.ts";
import { fill } from "../words/words.ts";
import { element } from "./element.ts";
import type { PagefindData, PagefindPassage } from "./pagefind.ts";
import type { QueryState } from "./query-state.ts";
import type { Settings } from "./settings.ts";

/** A found issue: title, date, authors, and the passages in which the words, if any, were found. */
export function showHit(data: PagefindData, { q }: QueryState, settings: Settings): HTMLElement {
  const passages = q === "" ? [] : bestPassages(data);
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
    ...passages.map((passage) => showPassage(passage, data, settings)),
  );
}

function showPassage(
  passage: PagefindPassage,
  data: PagefindData,
  { words }: Settings,
): HTMLElement {
  const isSection = passage.url !== data.url;
  const place = element("a", { href: passage.url }, fill(words.section, joinWords(passage.title)));
  return element(
    "div",
    { class: "search-passage" },
    element("p", {}, ...markedText(passage.excerpt)),
    ...(isSection ? [place] : []),
  );
}

/** The two sections that answer best; the beginning of the text if the words are in the title alone. */
function bestPassages(data: PagefindData): PagefindPassage[] {
  const whole = { title: "", url: data.url, excerpt: data.excerpt, weighted_locations: [] };
  const ranked = data.sub_results
    .map((passage) => ({ passage, score: scoreOf(passage) }))
    .sort((a, b) => b.score - a.score)
    .map(({ passage }) => passage);
  return ranked.length === 0 ? [whole] : ranked.slice(0, 2);
}

function scoreOf({ weighted_locations: locations }: PagefindPassage): number {
  return locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
}

/** Pagefind gives excerpts as HTML in which only `<mark>` is markup and `<`, `>` are escaped. */
function markedText(excerpt: string): (Node | string)[] {
  return joinWords(excerpt)
    .split(/(<mark>.*?<\/mark>)/s)
    .map((part) => {
      const [, marked] = /^<mark>(.*)<\/mark>$/s.exec(part) ?? [];
      const text = (marked ?? part).replaceAll("&lt;", "<").replaceAll("&gt;", ">");
      return marked === undefined ? text : element("mark", {}, text);
    });
}

function formatDay(day: string, language: string): string {
  const locale = language === "en" ? "en-GB" : language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

import type { Name } from "../../../src/search/search-entry.ts";
import { fill } from "../../words/words.ts";
import { element } from "../element.ts";
import type { Settings } from "./settings.ts";

/** The pages of topics and authors that a query names, before the issues. */
export function showAnswers(names: readonly Name[], { base, words }: Settings): HTMLElement[] {
  if (names.length === 0) return [];
  const items = names.map(({ kind, slug, name, issues }) => {
    const folder = kind === "topic" ? "topics" : "authors";
    const href = `${base}${folder}/${encodeURIComponent(slug)}/`;
    const label = kind === "topic" ? words.filterTopic : words.filterAuthor;
    const count = fill(issues === 1 ? words.oneIssue : words.manyIssues, issues);
    return element(
      "li",
      {},
      element("span", { class: "label" }, label),
      element("a", { href }, name),
      element("span", { class: "count" }, count),
    );
  });
  return [element("ul", { class: "search-answers" }, ...items)];
}

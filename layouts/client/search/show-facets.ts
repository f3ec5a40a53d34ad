import { fill, type Words } from "../../words/words.ts";
import { element } from "../element.ts";
import type { FacetCounts, FacetValue } from "./facets.ts";
import { type Change, type FacetName, facetNames, type QueryState } from "./query-state.ts";
import type { Settings } from "./settings.ts";
import { showYears } from "./show-years.ts";

/** How many values of a facet are shown at once; the others can be unfolded. */
const shownAtOnce = 8;

const headings: Record<FacetName, keyof Words> = {
  topic: "filterTopic",
  author: "filterAuthor",
  year: "filterYear",
};

/** Topics and authors as check boxes, years as bars, each with the number of issues that it leaves. */
export function showFacets(
  counts: FacetCounts,
  state: QueryState,
  settings: Settings,
  onChange: (name: FacetName, change: Change) => void,
): HTMLElement[] {
  return facetNames.flatMap((name) => {
    const values = valuesOf(name, counts, state);
    if (values.length === 0) return [];
    const legend = element("legend", { class: "label" }, settings.words[headings[name]]);
    if (name === "year") {
      // All years of the archive, so that the picture keeps its width while one types.
      const years = counts.year.map(({ slug, count }) => ({ year: Number(slug), count }));
      const brush = showYears(years, state.chosen.year, settings.words, (change) =>
        onChange(name, change),
      );
      return [element("fieldset", { class: "facet" }, legend, brush)];
    }
    const boxes = values.map((value) => showValue(name, value, state, onChange));
    const rest = boxes.slice(shownAtOnce);
    const more = element("summary", {}, fill(settings.words.showAll, values.length));
    return [
      element(
        "fieldset",
        { class: "facet" },
        legend,
        ...boxes.slice(0, shownAtOnce),
        ...(rest.length > 0 ? [element("details", {}, more, ...rest)] : []),
      ),
    ];
  });
}

/** Values with issues, most first; what is chosen stays, even without any. */
function valuesOf(name: FacetName, counts: FacetCounts, { chosen }: QueryState): FacetValue[] {
  const values = counts[name];
  const order = (a: FacetValue, b: FacetValue): number =>
    b.count - a.count || a.name.localeCompare(b.name);
  const known = values.filter(({ slug, count }) => count > 0 || chosen[name].includes(slug));
  const unknown = chosen[name]
    .filter((slug) => !values.some((value) => value.slug === slug))
    .map((slug) => ({ slug, name: slug, count: 0 }));
  const isChosen = ({ slug }: FacetValue): number => (chosen[name].includes(slug) ? 0 : 1);
  return [...unknown, ...known.sort((a, b) => isChosen(a) - isChosen(b) || order(a, b))];
}

function showValue(
  name: FacetName,
  { slug, name: label, count }: FacetValue,
  { chosen }: QueryState,
  onChange: (name: FacetName, change: Change) => void,
): HTMLElement {
  const isChosen = chosen[name].includes(slug);
  const box = element("input", {
    type: "checkbox",
    id: `facet-${name}-${slug}`,
    name,
    value: slug,
    checked: isChosen,
  });
  box.addEventListener("change", () => {
    onChange(name, (now) => {
      const others = now.filter((value) => value !== slug);
      return box.checked ? [...others, slug] : others;
    });
  });
  return element(
    "label",
    {},
    box,
    element("span", {}, label),
    element("span", { class: "count" }, String(count)),
  );
}

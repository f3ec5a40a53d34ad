import { fill, type Words } from "../../words/words.ts";
import { element } from "../element.ts";
import type { Change } from "./query-state.ts";

/** A year with the number of issues that it would leave. */
export interface YearCount {
  year: number;
  count: number;
}

/** Height of the tallest bar, in rem. */
const tallest = 3;

/**
 * The years as bars that are brushed: a press chooses one, drawing over several or pressing another
 * with Shift chooses all between. Each bar is a button that says its year and number.
 */
export function showYears(
  counts: readonly YearCount[],
  chosen: readonly string[],
  words: Words,
  onChange: (change: Change) => void,
): HTMLElement {
  const years = withoutGaps(counts);
  const most = Math.max(1, ...years.map(({ count }) => count));
  const bars = years.map((year) => showBar(year, most, chosen.includes(String(year.year)), words));
  const brush = element("div", { class: "year-brush" }, ...bars);
  const between = (a: number, b: number) =>
    years.map(({ year }) => String(year)).slice(Math.min(a, b), Math.max(a, b) + 1);
  listenToBrush(brush, bars, (a, b) => onChange(() => between(a, b)));
  brush.addEventListener("click", (event) => {
    const at = bars.findIndex((bar) => bar.contains(event.target as Node));
    if (at < 0) return;
    const [year = ""] = between(at, at);
    onChange((now) => {
      const first = years.findIndex(({ year }) => now.includes(String(year)));
      if (event.shiftKey && first >= 0) return between(first, at);
      return now.length === 1 && now[0] === year ? [] : [year];
    });
  });
  return brush;
}

/** Drawing from one bar to another, by mouse, pen or finger. */
function listenToBrush(
  brush: HTMLElement,
  bars: readonly HTMLElement[],
  onBrush: (from: number, to: number) => void,
): void {
  let start = -1;
  const barOf = ({ target }: Event) => bars.findIndex((bar) => bar.contains(target as Node));
  brush.addEventListener("pointerdown", (event) => {
    start = barOf(event);
    // A finger keeps its first bar to itself, unless it is let go.
    if (event.target instanceof Element) event.target.releasePointerCapture(event.pointerId);
  });
  brush.addEventListener("pointerover", (event) => {
    const end = barOf(event);
    if (start < 0 || end < 0) return;
    for (const [i, bar] of bars.entries()) {
      bar.toggleAttribute("data-brushed", i >= Math.min(start, end) && i <= Math.max(start, end));
    }
  });
  brush.addEventListener("pointerup", (event) => {
    const end = barOf(event);
    if (start >= 0 && end >= 0 && end !== start) onBrush(start, end);
    start = -1;
  });
}

function showBar(
  { year, count }: YearCount,
  most: number,
  isChosen: boolean,
  words: Words,
): HTMLElement {
  const bar = element("span", { class: "bar" });
  bar.style.height = `${count === 0 ? 0 : Math.max(0.15, (count / most) * tallest)}rem`;
  const issues = fill(count === 1 ? words.oneIssue : words.manyIssues, count);
  return element(
    "button",
    {
      type: "button",
      id: `facet-year-${year}`,
      "aria-pressed": String(isChosen),
      "aria-label": `${year}, ${issues}`,
      title: `${year}: ${issues}`,
    },
    bar,
    element("span", { class: "year" }, String(year)),
  );
}

/** From the first year with an issue to the last, those without any included. */
function withoutGaps(counts: readonly YearCount[]): YearCount[] {
  const countOf = new Map(counts.map(({ year, count }) => [year, count]));
  const [first, last] = [Math.min(...countOf.keys()), Math.max(...countOf.keys())];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    count: countOf.get(first + i) ?? 0,
  }));
}

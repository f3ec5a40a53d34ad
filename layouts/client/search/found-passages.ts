import type { PagefindData } from "./pagefind.ts";

/** A passage in which words of the query were found. */
export interface FoundPassage {
  /** The anchor of the passage on the page of the issue; none for the title and the dek. */
  anchor?: string;
  /** The number that the margin of the page shows. */
  number?: number;
  /** The heading above it. */
  section?: string;
  /** Its words around those that were found, and whether each was. */
  words: { text: string; isFound: boolean }[];
  /** Whether words before or after were left out. */
  isCut: [before: boolean, after: boolean];
}

/** How many words of a passage are shown. */
const longest = 42;

/** A heading says little by itself: the paragraphs under it come first. */
const headingWeight = 0.5;

/** A stretch of the text between two anchors, in places of words. */
interface Stretch extends Omit<FoundPassage, "words" | "isCut"> {
  from: number;
  to: number;
  score: number;
}

/** The passages that answer best, at most `most` and none by half, in the order of the text. */
export function foundPassages(data: PagefindData, most: number): FoundPassage[] {
  const words = cutWords(data.raw_content);
  const found = new Set(data.weighted_locations.map(({ location }) => location));
  const ranked = stretchesOf(data, words.length).sort((a, b) => b.score - a.score);
  const [{ score: highest } = { score: 0 }] = ranked;
  const best = ranked
    .filter(({ score }) => score > 0 && score >= highest / 2)
    .slice(0, most)
    .sort((a, b) => a.from - b.from);
  return best.map((stretch) => toPassage(stretch, words, found));
}

/** As the engine cuts them (Pagefind 1.6, `build_excerpt`). */
export function cutWords(content: string): string[] {
  const words = content.includes("\u200B")
    ? content.split("\u200B")
    : content.split(/[^\S\uFEFF]+/g);
  return words.map((word) => word.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
}

/** The title stands before the first anchor, and is shown with every result: it is no passage. */
function stretchesOf({ anchors, weighted_locations }: PagefindData, end: number): Stretch[] {
  const ordered = [...anchors].sort((a, b) => a.location - b.location);
  let number = 0;
  let section: string | undefined;
  return ordered.map(({ element, id, text, location: from }, i) => {
    const isHeading = element === "h2";
    if (isHeading) section = text;
    const isNumbered = element === "b";
    if (isNumbered) number++;
    const to = ordered[i + 1]?.location ?? end;
    const places = weighted_locations
      .map(({ location }) => location)
      .filter((location) => location >= from && location < to);
    return {
      anchor: id === "top" ? undefined : id,
      number: isNumbered ? number : undefined,
      section,
      from,
      to,
      score: (places.length + 2 * longestRun(places)) * (isHeading ? headingWeight : 1),
    };
  });
}

/** How many of the places stand in a row: words that belong together. */
function longestRun(places: readonly number[]): number {
  let longestYet = 0;
  let run = 0;
  for (const [i, place] of places.entries()) {
    run = place - (places[i - 1] ?? place) === 1 ? run + 1 : 1;
    longestYet = Math.max(longestYet, run);
  }
  return longestYet;
}

function toPassage(
  { from, to, anchor, number, section }: Stretch,
  words: readonly string[],
  found: ReadonlySet<number>,
): FoundPassage {
  const [start, end] = densest(from, to, found);
  return {
    anchor,
    number,
    section,
    words: words.slice(start, end).map((text, i) => ({ text, isFound: found.has(start + i) })),
    isCut: [start > from, end < to],
  };
}

/** The part of a stretch with the most found words, begun a little before them. */
function densest(from: number, to: number, found: ReadonlySet<number>): [number, number] {
  if (to - from <= longest) return [from, to];
  const places = [...found].filter((place) => place >= from && place < to).sort((a, b) => a - b);
  const inReach = (place: number) =>
    places.filter((other) => other >= place && other < place + longest - 8).length;
  const [best = from] = [...places].sort((a, b) => inReach(b) - inReach(a) || a - b);
  const start = Math.max(from, Math.min(best - 8, to - longest));
  return [start, start + longest];
}

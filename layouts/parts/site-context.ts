import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Archive } from "../../src/archive/archive.ts";
import { dayFormatter, localeOf } from "../../src/archive/day-formatter.ts";
import { hrefOf } from "../../src/archive/href.ts";
import type { Site } from "../../src/content/records.ts";
import { fill, type Words, wordsOf } from "../words/words.ts";
import type { Assets } from "./assets.ts";

/** What every page is made with. */
export interface PageData {
  archive: Archive;
  assets: Assets;
}

/** What every component can ask for. */
export interface SiteContext {
  site: Site;
  archive: Archive;
  assets: Assets;
  words: Words;
  /** The language in which days, months and numbers are written. */
  locale: string;
  /** The address of a path of this site. */
  href(path: string): string;
  /** `2 May 2018`, in the site's language. */
  formatDay(day: string): string;
  /** `May 2018`. */
  formatMonth(day: string): string;
  /** `May 2018 – July 2019`; one month where both days are in it. */
  formatMonths(first: string, last: string): string;
  formatNumber(number: number): string;
  /** Joins names as the language joins them: `A, B and C`. */
  lists: Intl.ListFormat;
  /** `1 issue`, `12 issues`. */
  countIssues(number: number): string;
  /** `1 passage`, `12 passages`. */
  countPassages(number: number): string;
}

const Context = createContext<SiteContext | undefined>(undefined);

export const SiteProvider = Context.Provider;

export function useSite(): SiteContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error("A component stands outside <Shell>.");
  return context;
}

/** Formats are costly to make (20 µs each), and every page of a run wants the same ones. */
const contexts = new WeakMap<Archive, SiteContext>();

export function siteContext({ archive, assets }: PageData): SiteContext {
  const known = contexts.get(archive);
  if (known !== undefined) return known;
  const { site } = archive;
  const words = wordsOf(site.language);
  const locale = localeOf(site.language);
  const months = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);
  const numbers = new Intl.NumberFormat(locale);
  const context: SiteContext = {
    site,
    archive,
    assets,
    words,
    locale,
    href: (path) => hrefOf(site, path),
    formatDay: dayFormatter(site.language),
    formatMonth: (day) => months.format(dateOf(day)),
    formatMonths: (first, last) => months.formatRange(dateOf(first), dateOf(last)),
    lists: new Intl.ListFormat(locale, { type: "conjunction" }),
    formatNumber: (number) => numbers.format(number),
    countIssues: (number) =>
      fill(number === 1 ? words.oneIssue : words.manyIssues, numbers.format(number)),
    countPassages: (number) =>
      fill(number === 1 ? words.onePassage : words.manyPassages, numbers.format(number)),
  };
  contexts.set(archive, context);
  return context;
}

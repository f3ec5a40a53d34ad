/** What a reader typed, taken apart. */
export interface Query {
  /** The words to look for, those of phrases included. */
  words: string;
  /** What stood in quotation marks: words that must stand together. */
  phrases: string[];
  /** What stood behind a minus: words that must not be there. */
  without: string[];
  /** The month that was named. */
  month?: Month;
}

/** A month as it was written, `May 2018`, and as the index has it, `2018-05`. */
export interface Month {
  written: string;
  name: string;
}

/** A phrase in any quotation marks, or a run without a space; either may have a minus before it. */
const part = /(-?)(?:["“„«]([^"”“»]*)["”“»]?|(\S+))/gu;

/** Takes a query apart; `months` are the names of the months, January first, in each spelling. */
export function parseQuery(q: string, months: readonly (readonly string[])[]): Query {
  const query: Query = { words: "", phrases: [], without: [] };
  const words: string[] = [];
  for (const [, minus, quoted, word = ""] of q.matchAll(part)) {
    const text = (quoted ?? word).trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (minus === "-") query.without.push(text);
    else words.push(text);
    if (minus !== "-" && quoted !== undefined) query.phrases.push(text);
  }
  const { month, rest } = takeMonth(words.join(" "), query.phrases.length > 0 ? [] : months);
  return { ...query, words: rest, month };
}

/** `May 2018`, `2018-05` and `2018年5月` narrow to a month; in a phrase they are words like others. */
function takeMonth(
  words: string,
  months: readonly (readonly string[])[],
): { month?: Month; rest: string } {
  const names = months.flat().map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (names.length === 0) return { rest: words };
  const written = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<name>${names.join("|")})\\.?,?\\s+(?<year>\\d{4})|(?<iso>\\d{4}-\\d{2})|(?<y>\\d{4})年(?<m>\\d{1,2})月)(?![\\p{L}\\p{N}])`,
    "iu",
  );
  const found = written.exec(words);
  if (found?.groups === undefined) return { rest: words };
  const { name, year, iso, y, m } = found.groups;
  const number = months.findIndex((spellings) =>
    spellings.some((spelling) => spelling.toLowerCase() === name?.toLowerCase()),
  );
  const month =
    iso ?? (y ? `${y}-${m?.padStart(2, "0")}` : `${year}-${String(number + 1).padStart(2, "0")}`);
  const rest = (words.slice(0, found.index) + words.slice(found.index + found[0].length))
    .replace(/\s+/g, " ")
    .trim();
  return { month: { written: found[0], name: month }, rest };
}

/** The names of the months in a language: in full, as in a date, and short. */
export function monthNames(language: string): string[][] {
  return Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2018, month, 1));
    const styles: Intl.DateTimeFormatOptions[] = [
      { month: "long" },
      { month: "long", day: "numeric" },
      { month: "short" },
    ];
    const names = styles.map((style) => {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" });
      const parts = format.formatToParts(date);
      return parts.find(({ type }) => type === "month")?.value.replace(/\.$/, "") ?? "";
    });
    return [...new Set(names)].filter((name) => /\p{L}/u.test(name));
  });
}

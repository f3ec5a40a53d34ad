import { de, fr, type ParsedComponents, type ParsedResult, strict, zh } from "chrono-node";

/** A day that a text names. */
export interface FoundDate {
  /** `YYYY-MM-DD`, with `THH:mm` and an offset as far as they are written. */
  date: string;
  /** The text without it. */
  rest: string;
  /** Whether day and month could be the other way round: `05/02/2018`. */
  isAmbiguous: boolean;
}

const languages = [strict, zh.hans, zh.hant, de.strict, fr.strict];

/** The first whole date, with its year, in a short text. */
export function findDate(text: string): FoundDate | undefined {
  const iso =
    /\b(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (iso) {
    const [whole, day = "", time, offset = ""] = iso;
    const date = time === undefined ? day : `${day}T${time}${offset}`;
    return { date, rest: without(text, iso.index, whole), isAmbiguous: false };
  }
  const plain = text
    .replace(/\b([ap])\.m\.?/gi, "$1m")
    .replace(/\s[|•·]\s/g, ", ")
    .replace(/[(（]?(?:星期|周)[一二三四五六日天][)）]?\s*/g, " ");
  for (const language of languages) {
    const found = language.parse(plain).find(isWhole);
    if (found) return toFound(found, plain);
  }
  return undefined;
}

const isWhole = ({ start }: ParsedResult): boolean =>
  (["year", "month", "day"] as const).every((part) => start.isCertain(part));

function toFound({ start, index, text }: ParsedResult, whole: string): FoundDate {
  const [, first, second] = /^(\d{1,2})[/.](\d{1,2})[/.]\d/.exec(text) ?? [];
  const isAmbiguous = Number(first) <= 12 && Number(second) <= 12 && first !== second;
  return { date: toIso(start), rest: without(whole, index, text), isAmbiguous };
}

function toIso(parts: ParsedComponents): string {
  const number = (part: "year" | "month" | "day" | "hour" | "minute") => parts.get(part) ?? 0;
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${number("year")}-${two(number("month"))}-${two(number("day"))}`;
  if (!parts.isCertain("hour")) return day;
  const time = `T${two(number("hour"))}:${two(number("minute"))}`;
  return (
    day + time + (parts.isCertain("timezoneOffset") ? offset(parts.get("timezoneOffset")) : "")
  );
}

function offset(minutes: number | null): string {
  const size = Math.abs(minutes ?? 0);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${(minutes ?? 0) < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const without = (text: string, index: number, part: string): string =>
  `${text.slice(0, index)} ${text.slice(index + part.length)}`.trim();

const around =
  /\b(?:published|posted|date|on|at|updated|last|sent|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:[ECMP][SD]?T|UTC|GMT)\b|发布|发表|日期|时间|于|星期[一二三四五六日天]|周[一二三四五六日]|\b\d+[ -]min(?:ute)?s?(?: read)?\b|[\s\p{P}|+]/giu;

/** The date of a line that says little else, with what else it says: `By Ada Archer Wednesday, May 2, 2018`. */
export function parseDateLine(text: string): FoundDate | undefined {
  if (text.length > 160) return undefined;
  const found = findDate(text);
  if (!found) return undefined;
  const isAlone = found.rest.replace(around, "") === "";
  return isAlone ? { ...found, rest: "" } : found;
}

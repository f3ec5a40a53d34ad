import { z } from "zod";
import { isDay, isPublicationDate } from "../publication-date.ts";
import { isSlug, slugPattern } from "../slug.ts";

/** Text that says something: white space around it is dropped, and it may not be empty. */
export const text = z
  .string()
  .trim()
  .min(1, "must not be empty: write something or remove the key");

/** A calendar day. */
export const day = z
  .string()
  .refine(isDay, "must be a day of the calendar, written `YYYY-MM-DD`, such as `2018-05-02`")
  .meta({ format: "date", examples: ["2018-05-02"] });

/** A calendar day, or a moment on it; without an offset the time is in the site's time zone. */
export const moment = z
  .string()
  .refine(
    isPublicationDate,
    "must be a day of the calendar as `2018-05-02`, or with its time as `2018-05-02T14:16`",
  )
  .meta({ examples: ["2018-05-02", "2018-05-02T14:16", "2018-05-02T14:16-04:00"] });

/** An absolute address on the web. */
export const webAddress = z
  .string()
  .refine(isWebAddress, "must be a whole address that begins with `https://` or `http://`")
  .meta({ format: "uri", examples: ["https://example.org/"] });

/** The name of a file of the archive, without its folder and `.md`. */
export const slug = z
  .string()
  .refine(isSlug, {
    error: "must be a slug: lower-case letters and digits, joined by single hyphens",
    params: { isSlug: true },
  })
  .meta({ pattern: slugPattern.source });

/** A BCP 47 language tag. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, "must be a language tag (BCP 47) such as `en`, `en-GB` or `zh-CN`")
  .meta({ examples: ["en", "zh-CN"] });

/**
 * An address that a page once had on this site. `%E4%B8%AD` and the letter that it stands for are
 * the same; file systems take parts of at most 255 bytes.
 */
export const oldPath = z
  .string()
  .regex(
    /^\/[^?#\s\\*]+$/,
    "must be a path on this site that begins with `/`, without `?`, `#` and `*` (a static host cannot tell those apart)",
  )
  .refine(isDecodable, "has a `%` that is not followed by two hexadecimal digits")
  .transform((path) => decodeURIComponent(path).normalize("NFC"))
  .refine(
    (path) => !/\/(?:\.{0,2})\//.test(path) && !/\/\.{1,2}$/.test(path),
    "must not contain `//`, `/./` or `/../`",
  )
  .refine(
    (path) => path.split("/").every((part) => Buffer.byteLength(part) <= 240),
    "has a part of more than 240 bytes, which file systems do not take",
  )
  .meta({ examples: ["/2018/05/zte-fights-export-ban.html"] });

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

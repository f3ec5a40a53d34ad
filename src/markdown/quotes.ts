/** Opening and closing marks, outer pair first, as the language sets them (CLDR, delimiters). */
const quotes: Record<string, string[]> = {
  de: ["„", "“", "‚", "‘"],
  en: ["“", "”", "‘", "’"],
  es: ["«", "»", "“", "”"],
  fr: ["«\u202f", "\u202f»", "“", "”"],
  it: ["«", "»", "“", "”"],
  ja: ["「", "」", "『", "』"],
  pl: ["„", "”", "«", "»"],
  pt: ["“", "”", "‘", "’"],
  ru: ["«", "»", "„", "“"],
  zh: ["“", "”", "‘", "’"],
};

/** The quotation marks of a language (BCP 47 tag); English ones where it is not listed. */
export function quotesOf(language: string): string[] {
  return quotes[language.toLowerCase().split("-")[0] ?? ""] ?? quotes.en ?? [];
}

import { z } from "zod";
import { day, oldPath, text, webAddress } from "./fields.ts";

export const authorKinds = ["person", "organization"] as const;

/** Front matter of `content/authors/<slug>.md`; the body is the current bio where `bios` is left out. */
export const authorSchema = z.strictObject({
  name: text.meta({ description: "The name as in a byline", examples: ["Wenqing Zhao"] }),
  sortName: text.optional().meta({
    description: "The name as in an index; the name itself by default",
    examples: ["Zhao, Wenqing"],
  }),
  kind: z.enum(authorKinds).default("person").meta({ description: "Who or what the author is" }),
  affiliation: text
    .optional()
    .meta({ description: "Where the author works", examples: ["Yale Law School"] }),
  orcid: z
    .string()
    .refine(isOrcid, "must be an ORCID iD with a right check digit, such as `0000-0002-1825-0097`")
    .optional()
    .meta({ description: "ORCID iD (ISO 27729)", examples: ["0000-0002-1825-0097"] }),
  links: z
    .array(webAddress)
    .default([])
    .meta({ description: "The author's own pages", examples: [["https://example.org/"]] }),
  bios: z
    .array(
      z.strictObject({
        from: day.meta({ description: "The day from which this bio is true" }),
        text: text.meta({
          description: "The bio (Markdown)",
          examples: ["Wenqing Zhao is a student."],
        }),
      }),
    )
    .default([])
    .meta({
      description: "Bios over time: an issue shows the one that was true on its day",
      examples: [[{ from: "2018-05-02", text: "…" }]],
    }),
  aliases: z
    .array(oldPath)
    .default([])
    .meta({
      description: "Old addresses of this page, which redirect to it",
      examples: [["/people/zhao/"]],
    }),
});

/** ISO 7064 MOD 11-2 over the first fifteen digits, as ORCID's identifier structure asks. */
function isOrcid(id: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(id)) return false;
  const digits = id.replaceAll("-", "");
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits[15] === (check === 10 ? "X" : String(check));
}

import { IANAZone } from "luxon";
import { z } from "zod";
import { languageTag, text, webAddress } from "./fields.ts";

export const sectionKinds = ["lead", "briefs", "reading"] as const;

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  title: text.meta({ description: "The name of the archive", examples: ["SinoTech Archive"] }),
  tagline: text.optional().meta({
    description: "A few words on what it is about",
    examples: ["U.S.–China technology policy"],
  }),
  url: webAddress
    .refine((url) => !/[?#]/.test(url), "must not have `?` or `#`")
    .transform((url) => (url.endsWith("/") ? url : `${url}/`))
    .meta({
      description: "Where the site is published; its path is where the site lives on its host",
      examples: ["https://example.org/archive/"],
    }),
  language: languageTag.default("en").meta({ description: "The language of the archive (BCP 47)" }),
  timezone: z
    .string()
    .refine(
      (zone) => IANAZone.isValidZone(zone),
      "must be a time zone of the IANA database such as `America/New_York`",
    )
    .default("UTC")
    .meta({ description: "The publication's time zone", examples: ["America/New_York"] }),
  publisher: text
    .optional()
    .meta({ description: "Who publishes the archive", examples: ["The Lawfare Institute"] }),
  partner: text.optional().meta({ description: "In cooperation with", examples: ["Brookings"] }),
  issn: z
    .string()
    .refine(isIssn, "must be an ISSN with a right check digit, such as `2049-3630`")
    .optional()
    .meta({ description: "ISSN (ISO 3297)", examples: ["2049-3630"] }),
  sections: z
    .record(text, z.enum(sectionKinds))
    .default({})
    .meta({
      description: "What the sections under a heading are: lead, briefs or reading",
      examples: [{ "In other news": "briefs" }],
    }),
  subscribe: z
    .strictObject({
      action: webAddress.meta({ description: "Where the newsletter provider takes subscriptions" }),
      field: text
        .default("email")
        .meta({ description: "The provider's name for the e-mail field" }),
      hidden: z
        .record(text, z.string())
        .default({})
        .meta({
          description: "Fields that the provider wants besides",
          examples: [{ list: "sinotech" }],
        }),
    })
    .optional()
    .meta({
      description: "The newsletter's subscription form",
      examples: [{ action: "https://example.org/subscribe" }],
    }),
  license: z
    .strictObject({
      name: text.meta({ description: "The name of the licence", examples: ["CC BY 4.0"] }),
      url: webAddress.optional().meta({ description: "Where its text stands" }),
    })
    .optional()
    .meta({ description: "The licence of the archive's text", examples: [{ name: "CC BY 4.0" }] }),
  nav: z
    .array(
      z.strictObject({
        label: text.meta({ description: "The word in the masthead", examples: ["About"] }),
        path: z
          .string()
          .regex(/^\//, "must be a path on this site that begins with `/`, such as `/about/`")
          .meta({ description: "A page of this site", examples: ["/about/"] }),
      }),
    )
    .optional()
    .meta({
      description: "The navigation in the masthead",
      examples: [[{ label: "About", path: "/about/" }]],
    }),
  brokenLinks: z
    .enum(["warning", "error"])
    .default("warning")
    .meta({ description: "What a link in the content that leads nowhere is", examples: ["error"] }),
});

/** Weights 8 to 2 over the first seven digits, modulo 11 (ISO 3297, annex A). */
function isIssn(issn: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/.test(issn)) return false;
  const digits = issn.replace("-", "");
  const sum = [...digits.slice(0, 7)].reduce(
    (total, digit, i) => total + Number(digit) * (8 - i),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return digits[7] === (check === 10 ? "X" : String(check));
}

import { z } from "zod";
import { day, languageTag, moment, oldPath, slug, text, webAddress } from "./fields.ts";

/** Front matter of `content/issues/…/<slug>.md`. */
export const issueSchema = z.strictObject({
  title: text.meta({
    description: "The title as published",
    examples: ["ZTE Fights Export Ban and Xi Outlines Cyber Goals"],
  }),
  date: moment.meta({ description: "The day of publication, with the time where it is known" }),
  authors: z
    .array(slug)
    .min(1, "must name at least one author: `authors: [wenqing-zhao]`")
    .meta({
      description: "Names of files in content/authors, in the order of the byline",
      examples: [["wenqing-zhao", "david-stanton"]],
    }),
  tags: z
    .array(slug)
    .default([])
    .meta({ description: "Names of files in content/topics", examples: [["zte", "tariffs"]] }),
  dek: text.optional().meta({
    description: "One or two sentences under the title; also the description of the page",
    examples: ["With trade talks about to open, a denial order threatens a telecom champion."],
  }),
  number: z
    .union(
      [text, z.int().nonnegative("must be a number or text, as printed")],
      "must be a number or text, as printed",
    )
    .optional()
    .meta({ description: "The number of the issue, as printed", examples: [12] }),
  volume: z
    .union(
      [text, z.int().nonnegative("must be a number or text, as printed")],
      "must be a number or text, as printed",
    )
    .optional()
    .meta({ description: "The volume, as printed", examples: [3] }),
  source: z
    .strictObject({
      publisher: text.meta({
        description: "Who published the original",
        examples: ["The Lawfare Institute"],
      }),
      partner: text
        .optional()
        .meta({ description: "In cooperation with", examples: ["Brookings"] }),
      title: text
        .optional()
        .meta({ description: "The title of the original", examples: ["SinoTech"] }),
      url: webAddress.optional().meta({ description: "Where the original stands" }),
    })
    .optional()
    .meta({
      description: "The original publication",
      examples: [{ publisher: "The Lawfare Institute" }],
    }),
  updated: moment.optional().meta({ description: "The day of the last change of substance" }),
  corrections: z
    .array(
      z.strictObject({
        date: day.meta({ description: "The day of the correction" }),
        note: text.meta({
          description: "What was wrong and what is right (Markdown)",
          examples: ["The date of the order was given wrongly."],
        }),
      }),
    )
    .default([])
    .meta({
      description: "Corrections, each with its date",
      examples: [[{ date: "2018-05-03", note: "…" }]],
    }),
  draft: z
    .boolean()
    .default(false)
    .meta({ description: "true keeps the issue out of the published site", examples: [true] }),
  aliases: z
    .array(oldPath)
    .default([])
    .meta({
      description: "Old addresses of this page, which redirect to it",
      examples: [["/2018/05/zte.html"]],
    }),
  bios: z
    .record(slug, text)
    .default({})
    .meta({
      description:
        "Where this issue printed its own: an author's bio by the author's slug (Markdown)",
      examples: [{ "wenqing-zhao": "Wenqing Zhao is a student." }],
    }),
  lang: languageTag.optional().meta({ description: "The language, where it is not the site's" }),
  image: z
    .strictObject({
      src: text.meta({ description: "A file beside the issue", examples: ["delegation.jpg"] }),
      alt: z.string().meta({
        description: "What the picture shows, for those who cannot see it",
        examples: ["Delegates at a long table"],
      }),
    })
    .optional()
    .meta({
      description: "A picture for the issue",
      examples: [{ src: "delegation.jpg", alt: "…" }],
    }),
});

import { z } from "zod";
import { oldPath, text } from "./fields.ts";

/** Front matter of `content/pages/<slug>.md`, which becomes `/<slug>/`. */
export const pageSchema = z.strictObject({
  title: text.meta({ description: "The title of the page", examples: ["About"] }),
  dek: text.optional().meta({
    description: "One or two sentences under the title; also the description of the page",
    examples: ["What this archive holds."],
  }),
  draft: z
    .boolean()
    .default(false)
    .meta({ description: "true keeps the page out of the published site", examples: [true] }),
  aliases: z
    .array(oldPath)
    .default([])
    .meta({
      description: "Old addresses of this page, which redirect to it",
      examples: [["/about-us.html"]],
    }),
});

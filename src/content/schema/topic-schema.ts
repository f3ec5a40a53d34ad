import { z } from "zod";
import { slug, text } from "./fields.ts";

export const topicKinds = ["subject", "organization", "person", "place", "law", "event"] as const;

/** Front matter of `content/topics/<slug>.md`; the body is the description. */
export const topicSchema = z.strictObject({
  name: text.meta({ description: "The name of the topic", examples: ["Export controls"] }),
  kind: z.enum(topicKinds).default("subject").meta({ description: "What the topic is" }),
  aliases: z
    .array(text)
    .default([])
    .meta({
      description: "Other spellings found in text",
      examples: [["ZTE Corporation", "中兴通讯"]],
    }),
  broader: slug.optional().meta({
    description: "The topic that this one is a part of: the name of a file in content/topics",
    examples: ["export-controls"],
  }),
});

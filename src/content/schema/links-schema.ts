import { z } from "zod";
import { day, webAddress } from "./fields.ts";

const copy = "https://perma.cc/ABCD-1234";

/** What `content/links.yaml` says of an address. */
export const pinnedCopySchema = z
  .strictObject({
    url: webAddress.meta({ description: "Where the archived copy stands", examples: [copy] }),
    date: day.optional().meta({
      description:
        "The day of the copy; by default the one in an address of the Wayback Machine, or the issue's",
    }),
  })
  .meta({ examples: [{ url: copy, date: "2018-05-02" }] });

/** `content/links.yaml`: the archived copy to be shown for an address that issues link to. */
export const linksSchema = z
  .record(webAddress, pinnedCopySchema)
  .meta({ examples: [{ "https://example.org/": { url: copy, date: "2018-05-02" } }] });

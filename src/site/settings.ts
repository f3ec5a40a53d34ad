import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout, in which layouts and the cache are. */
export const checkout: string = fileURLToPath(new URL("../..", import.meta.url));

/** What one run of a command is to make, and where. */
export interface Settings {
  /** The content folder, absolute. */
  content: string;
  /** The folder that the pages are written to, absolute; publishing swaps it in. */
  output: string;
  /** `preview` shows drafts and scheduled issues, marked. */
  mode: "production" | "preview";
  /** What decides whether an issue is published: see `BuildArchiveOptions`. */
  now: number | string;
  /** Where the site will stand, if not where `site.yaml` says. */
  url?: string;
  /** The folder for what need not be made twice, absolute. */
  cache: string;
}

/** What the checkout's own archive is built with. */
export function defaultSettings(): Settings {
  return {
    content: resolve(checkout, "content"),
    output: resolve(checkout, "_site"),
    mode: "production",
    now: Date.now(),
    cache: join(checkout, ".cache"),
  };
}

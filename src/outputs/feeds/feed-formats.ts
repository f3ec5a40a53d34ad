import { feedFiles } from "../../content/paths.ts";

/** The formats in which every feed can be read, the one that most readers take first. */
export const feedFormats = [
  { name: "Atom", file: feedFiles.atom, mediaType: "application/atom+xml" },
  { name: "RSS", file: feedFiles.rss, mediaType: "application/rss+xml" },
  { name: "JSON", file: feedFiles.json, mediaType: "application/feed+json" },
] as const;

import { hrefOf } from "../archive/href.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import type { Output } from "./output.ts";

/**
 * What hosts do not know by the end of its name. Atom and RSS stay XML, which browsers show to
 * those who follow a link to them, and feed readers take.
 */
const mediaTypes = [
  ["/feed.json", "application/feed+json"],
  ["/:family/:slug/feed.json", "application/feed+json"],
  ["/feeds.opml", "text/x-opml"],
] as const;

const kept = [
  "/assets/*",
  "/search/engine/*",
  "/search/lists/*",
  "/search/texts/*",
  "/search/words/*",
];

/**
 * HTTP headers, as Netlify and Cloudflare Pages read them from `_headers`.
 * What carries a hash of its content in its path may be kept for ever; the file that names the
 * present parts of the index is asked for each time.
 */
export const headers: Output = ({ site }) => [
  {
    path: "/_headers",
    text: [
      hrefOf(site, "/").concat("*"),
      `  Content-Security-Policy: ${contentSecurityPolicy(site)}; frame-ancestors 'none'`,
      "  X-Content-Type-Options: nosniff",
      "  Referrer-Policy: strict-origin-when-cross-origin",
      ...kept.flatMap((path) => [
        hrefOf(site, "") + path,
        "  Cache-Control: public, max-age=31536000, immutable",
      ]),
      hrefOf(site, "/search/entry.json"),
      "  Cache-Control: no-cache",
      ...mediaTypes.flatMap(([path, type]) => [
        hrefOf(site, "") + path,
        `  Content-Type: ${type}; charset=utf-8`,
      ]),
      "",
    ].join("\n"),
  },
];

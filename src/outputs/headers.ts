import { hrefOf } from "../archive/href.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import type { Output } from "./output.ts";

/**
 * HTTP headers, as Netlify and Cloudflare Pages read them from `_headers`.
 * What carries a hash of its content in its path may be kept for ever.
 */
export const headers: Output = ({ site }) => [
  {
    path: "/_headers",
    text: [
      hrefOf(site, "/").concat("*"),
      `  Content-Security-Policy: ${contentSecurityPolicy(site)}; frame-ancestors 'none'`,
      "  X-Content-Type-Options: nosniff",
      "  Referrer-Policy: strict-origin-when-cross-origin",
      ...["/assets/*", "/search/volumes/*", "/search/words/*"].flatMap((path) => [
        hrefOf(site, "") + path,
        "  Cache-Control: public, max-age=31536000, immutable",
      ]),
      "",
    ].join("\n"),
  },
];

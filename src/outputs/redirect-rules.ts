import { hrefOf } from "../archive/href.ts";
import type { Output } from "./output.ts";

/**
 * Old addresses as permanent redirects, as Netlify and Cloudflare Pages read them from `_redirects`.
 * Every other host serves the page that stands at the old address.
 */
export const redirectRules: Output = ({ site, redirects }) => [
  {
    path: "/_redirects",
    text: redirects
      .map(({ from, to }) => `${hrefOf(site, from)} ${hrefOf(site, to)} 301\n`)
      .join(""),
  },
];

import { urlOf } from "../archive/href.ts";
import type { Output } from "./output.ts";

/** The Robots Exclusion Protocol (RFC 9309): all is welcome; the site map is named. */
export const robots: Output = ({ site }) => [
  {
    path: "/robots.txt",
    text: `User-agent: *\nAllow: /\n\nSitemap: ${urlOf(site, "/sitemap.xml")}\n`,
  },
];

import { bibliography } from "./bibliography.ts";
import { citationFiles } from "./citation-files.ts";
import { feedList } from "./feeds/feed-list.ts";
import { feeds } from "./feeds/feeds.ts";
import { headers } from "./headers.ts";
import { opensearch } from "./opensearch.ts";
import type { Output } from "./output.ts";
import { redirectRules } from "./redirect-rules.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

/** Every file that a site has besides its pages. */
export const outputs: readonly Output[] = [
  feeds,
  feedList,
  sitemap,
  robots,
  headers,
  opensearch,
  redirectRules,
  bibliography,
  citationFiles,
];

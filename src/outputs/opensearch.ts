import { h } from "preact";
import { render } from "preact-render-to-string";
import { urlOf } from "../archive/href.ts";
import type { Output } from "./output.ts";

/** The longest name that the description may have, in letters (OpenSearch 1.1, draft 6, `ShortName`). */
const longestName = 16;

/** What lets a browser search the archive from its address bar: an OpenSearch 1.1 description. */
export const opensearch: Output = ({ site }) => {
  const description = h(
    "OpenSearchDescription",
    { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
    h("ShortName", {}, site.title.slice(0, longestName)),
    h("LongName", {}, site.title.slice(0, 3 * longestName)),
    h("Description", {}, site.tagline ?? site.title),
    h("InputEncoding", {}, "UTF-8"),
    h("Language", {}, site.language),
    h("Url", { type: "text/html", template: `${urlOf(site, "/search/")}?q={searchTerms}` }),
  );
  return [
    {
      path: "/opensearch.xml",
      text: `<?xml version="1.0" encoding="UTF-8"?>\n${render(description)}\n`,
    },
  ];
};

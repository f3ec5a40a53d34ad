import { hrefOf } from "../../src/archive/href.ts";
import { useSite } from "./site-context.ts";

/** What the search page's script has to know, as data: a block that no browser runs. */
export function SearchSettings() {
  const { site, words, href } = useSite();
  const settings = {
    index: href("/search/"),
    base: hrefOf(site, "/"),
    language: site.language,
    words,
  };
  const json = JSON.stringify(settings).replaceAll("<", "\\u003c");
  return (
    <script
      type="application/json"
      id="search-settings"
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}

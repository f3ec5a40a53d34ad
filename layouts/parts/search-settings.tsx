import { hrefOf } from "../../src/archive/href.ts";
import { useSite } from "./site-context.ts";

/** How long a file of the index may take: forty of the largest come in that time at 400 kbit/s. */
const patience = 10_000;

/** What the search page's script has to know, as data: a block that no browser runs. */
export function SearchSettings() {
  const { site, words, href } = useSite();
  const settings = {
    index: href("/search/"),
    base: hrefOf(site, "/"),
    language: site.language,
    patience,
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

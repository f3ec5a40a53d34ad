import { pageAt } from "../parts/page-family.ts";
import { SearchSettings } from "../parts/search-settings.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext } from "../parts/site-context.ts";
import { WaysIn } from "../parts/ways-in.tsx";

export const data = pageAt("/search/");

/** The search page: a form, and room for what `layouts/client/search.ts` finds. */
export default function Search(page: PageData) {
  const { words, href, assets } = siteContext(page);
  return (
    <Shell
      data={page}
      path="/search/"
      title={words.search}
      kind="search-page"
      script={href(assets.search)}
    >
      <h1 class="unseen">{words.searchTheArchive}</h1>
      <search>
        <form id="search-form" action={href("/search/")} method="get">
          <input
            type="search"
            name="q"
            aria-label={words.searchTheArchive}
            placeholder={words.searchPlaceholder}
            autocomplete="off"
            autofocus
            spellcheck={false}
          />
          <button type="submit" class="unseen">
            {words.search}
          </button>
        </form>
      </search>
      <noscript>
        <p class="notice">{words.searchNeedsScript}</p>
      </noscript>
      <div id="search-results" hidden />
      <div id="search-start">
        <WaysIn />
      </div>
      <SearchSettings />
    </Shell>
  );
}

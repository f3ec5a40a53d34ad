import { CountList } from "../parts/count-list.tsx";
import { pageAt } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext } from "../parts/site-context.ts";

export const data = pageAt("/authors/");

/** All authors, as in an index. */
export default function Authors(page: PageData) {
  const { archive, words } = siteContext(page);
  return (
    <Shell data={page} path="/authors/" title={words.authors} kind="list-page">
      <PageHead
        title={words.authors}
        dek={archive.authors.length === 0 && <p>{words.noAuthors}</p>}
      />
      {archive.authors.length > 0 && (
        <div class="columns">
          <CountList
            items={archive.authors.map(({ path, sortName, issues }) => ({
              path,
              name: sortName,
              count: issues.length,
            }))}
          />
        </div>
      )}
    </Shell>
  );
}

import { pageAt } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext } from "../parts/site-context.ts";
import { WaysIn } from "../parts/ways-in.tsx";

export const data = pageAt("/404.html");

/** What static hosts show at an address that has no page. */
export default function NotFound(page: PageData) {
  const { words } = siteContext(page);
  return (
    <Shell data={page} title={words.notFound} kind="content-page">
      <PageHead title={words.notFound} dek={<p>{words.notFoundDek}</p>} />
      <p>{words.notFoundHelp}</p>
      <WaysIn />
    </Shell>
  );
}

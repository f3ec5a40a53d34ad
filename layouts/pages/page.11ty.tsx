import type { Page } from "../../src/archive/archive.ts";
import { sharedSlugs } from "../../src/content/paths.ts";
import { numberLinks } from "../../src/markdown/number-links.ts";
import { Html } from "../parts/html.tsx";
import { LinkNotes } from "../parts/link-notes.tsx";
import { pageForEach } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import type { PageData } from "../parts/site-context.ts";
import { DraftMark } from "../parts/status-mark.tsx";

// Not `page`: Eleventy keeps that name for itself.
export const data = pageForEach(
  "pages",
  "contentPage",
  ({ path }) => path,
  ({ slug }) => !sharedSlugs.includes(slug),
);

/** A page that the editors wrote, and that is theirs alone: about … */
export default function ContentPage({ contentPage, ...page }: PageData & { contentPage: Page }) {
  const { title, dek, path, text, draft } = contentPage;
  const { html, notes } = numberLinks(text.html);
  return (
    <Shell data={page} path={path} title={title} description={dek} kind="content-page">
      <PageHead kicker={draft && <DraftMark />} title={title} dek={dek && <p>{dek}</p>} />
      <Html class="text" html={html} />
      <LinkNotes notes={notes} />
    </Shell>
  );
}

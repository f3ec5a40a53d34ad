import type { Author } from "../../src/archive/archive.ts";
import { FeedLinks } from "../parts/feed-links.tsx";
import { Follow } from "../parts/follow.tsx";
import { Html } from "../parts/html.tsx";
import { IssueList } from "../parts/issue-list.tsx";
import { pageForEach } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext, useSite } from "../parts/site-context.ts";

export const data = pageForEach("authors", "author", ({ path }) => path);

/** An author: the latest bio, and what the author wrote. */
export default function AuthorPage({ author, ...page }: PageData & { author: Author }) {
  const { words, countIssues } = siteContext(page);
  const kicker = author.kind === "person" ? author.affiliation : words.kindOrganization;
  return (
    <Shell
      data={page}
      path={author.path}
      title={author.name}
      kind="author-page"
      head={<FeedLinks of={author} />}
    >
      <PageHead
        kicker={kicker}
        title={author.name}
        dek={author.bio && <Html html={author.bio} />}
      />
      <Elsewhere author={author} />
      <Follow of={author} />
      <section>
        <h2 class="label">{countIssues(author.issues.length)}</h2>
        <IssueList issues={author.issues} form="full" />
      </section>
    </Shell>
  );
}

function Elsewhere({ author: { links, orcid } }: { author: Author }) {
  const { words } = useSite();
  const pages = orcid ? [`https://orcid.org/${orcid}`, ...links] : links;
  if (pages.length === 0) return null;
  return (
    <p class="elsewhere">
      <span class="label">{words.elsewhere}</span>
      {pages.map((url) => (
        <a key={url} href={url} rel="me">
          {new URL(url).host.replace(/^www\./, "")}
        </a>
      ))}
    </p>
  );
}

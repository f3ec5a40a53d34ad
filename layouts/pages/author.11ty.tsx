import type { Author } from "../../src/archive/archive.ts";
import { authorToProfile, orcidUrl } from "../../src/outputs/structured-data/author-to-thing.ts";
import { AsideLists, toItem } from "../parts/aside-lists.tsx";
import { BioHistory } from "../parts/bio-history.tsx";
import { FeedLinks } from "../parts/feed-links.tsx";
import { Follow } from "../parts/follow.tsx";
import { Html } from "../parts/html.tsx";
import { IssueList } from "../parts/issue-list.tsx";
import { pageForEach } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext, useSite } from "../parts/site-context.ts";
import { fill } from "../words/words.ts";

export const data = pageForEach("authors", "author", ({ path }) => path);

/** An author: who they were and when, what they wrote, on what and with whom. */
export default function AuthorPage({ author, ...page }: PageData & { author: Author }) {
  const { site, words } = siteContext(page);
  const kicker = author.kind === "person" ? author.affiliation : words.kindOrganization;
  return (
    <Shell
      data={page}
      path={author.path}
      title={author.name}
      kind="author-page"
      list="authors"
      type="profile"
      things={[authorToProfile(author, site)]}
      head={<FeedLinks of={author} />}
    >
      <PageHead
        kicker={kicker}
        title={author.name}
        dek={author.bio && <Html html={author.bio} />}
      />
      <Facts author={author} />
      <Elsewhere author={author} />
      <Follow of={author} />
      <div class="with-aside">
        <div>
          <BioHistory bios={author.bioHistory} />
          <section>
            <h2 class="label">{words.issues}</h2>
            <IssueList issues={author.issues} form="full" />
          </section>
        </div>
        <Aside author={author} />
      </div>
    </Shell>
  );
}

/** The line of a portrait: how much and when the author wrote, and of which day the bio is. */
function Facts({ author: { issues, bioHistory } }: { author: Author }) {
  const { words, formatNumber, formatMonth, formatMonths } = useSite();
  const [last, first] = [issues[0]?.date.day, issues.at(-1)?.date.day];
  const [bio] = bioHistory;
  if (first === undefined || last === undefined) return null;
  return (
    <p class="figures">
      <span>
        <b>{formatNumber(issues.length)}</b>{" "}
        {issues.length === 1 ? words.oneIssueWritten : words.manyIssuesWritten}
      </span>
      <span>{formatMonths(first, last)}</span>
      {bio && <span>{fill(words.bioAsOf, formatMonth(bio.from))}</span>}
    </p>
  );
}

function Aside({ author: { topics, coAuthors } }: { author: Author }) {
  const { words } = useSite();
  return (
    <AsideLists
      lists={[
        { label: words.topicsWrittenOn, items: topics.map(toItem) },
        { label: words.coAuthors, items: coAuthors.map(toItem) },
      ]}
    />
  );
}

function Elsewhere({ author: { links, orcid } }: { author: Author }) {
  const { words } = useSite();
  const pages = orcid ? [orcidUrl(orcid), ...links] : links;
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

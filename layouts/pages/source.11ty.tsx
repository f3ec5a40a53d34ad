import type { Citation, Outlet } from "../../src/archive/archive.ts";
import { readableAddress } from "../../src/markdown/markdown.ts";
import type { Reference } from "../../src/markdown/text.ts";
import { Day } from "../parts/day.tsx";
import { KeptLink } from "../parts/kept-links.tsx";
import { pageForEach } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext, useSite } from "../parts/site-context.ts";
import { StatusMark } from "../parts/status-mark.tsx";
import { fill } from "../words/words.ts";

export const data = pageForEach("outlets", "outlet", ({ path }) => path);

/** An outlet: the issues that link to it, each with its links. */
export default function SourcePage({ outlet, ...page }: PageData & { outlet: Outlet }) {
  const { words, href, countIssues } = siteContext(page);
  const { domain, path, citations } = outlet;
  return (
    <Shell data={page} path={path} title={domain} kind="list-page">
      <PageHead kicker={<a href={href("/sources/")}>{words.sources}</a>} title={domain} />
      <section class="citations">
        <h2 class="label">{fill(words.citedIn, countIssues(citations.length))}</h2>
        <ol class="issue-list full">
          {citations.map((citation) => (
            <li key={citation.issue.path}>
              <CitingIssue {...citation} />
            </li>
          ))}
        </ol>
      </section>
    </Shell>
  );
}

function CitingIssue({ issue, links }: Citation) {
  const { href } = useSite();
  return (
    <article lang={issue.lang}>
      <h3>
        <a href={href(issue.path)}>{issue.title}</a>
      </h3>
      <p class="entry-facts">
        <StatusMark issue={issue} />
        <Day day={issue.date.day} />
      </p>
      <ul class="cited-links">
        {links.map((link) => (
          <li key={link.href + link.text}>
            <CitedLink {...link} day={issue.date.day} />
          </li>
        ))}
      </ul>
    </article>
  );
}

/** The words of a link, and its address where the words are not that. */
function CitedLink({ href, text, day }: Reference & { day: string }) {
  const address = readableAddress(href);
  return (
    <>
      <KeptLink href={href} words={text || address} day={day} />{" "}
      {text !== "" && text !== address && <span class="address">{address}</span>}
    </>
  );
}

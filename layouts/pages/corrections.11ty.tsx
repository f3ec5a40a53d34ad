import type { Correction } from "../../src/archive/archive.ts";
import { Day } from "../parts/day.tsx";
import { Html } from "../parts/html.tsx";
import { useKeptLinks } from "../parts/kept-links.tsx";
import { pageAt } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext, useSite } from "../parts/site-context.ts";

export const data = pageAt("/corrections/");

/** The corrections of all issues, newest first; what the editors say of them before. */
export default function Corrections(page: PageData) {
  const { archive, words } = siteContext(page);
  const { corrections } = archive;
  const written = archive.pages.find(({ slug }) => slug === "corrections");
  const title = written?.title ?? words.corrections;
  const dek = written?.dek ?? (corrections.length > 0 ? words.correctionsDek : undefined);
  return (
    <Shell data={page} path="/corrections/" title={title} description={dek} kind="content-page">
      <PageHead title={title} dek={dek && <p>{dek}</p>} />
      {written && <Html class="text" html={written.text.html} />}
      {corrections.length === 0 ? (
        <p class="empty">{words.noCorrections}</p>
      ) : (
        <ol class="correction-list">
          {corrections.map((correction, i) => (
            <Entry key={String(i)} {...correction} />
          ))}
        </ol>
      )}
    </Shell>
  );
}

function Entry({ issue, date, html }: Correction) {
  const { href } = useSite();
  const keep = useKeptLinks();
  return (
    <li>
      <article>
        <Day day={date} />
        <h2 lang={issue.lang}>
          <a href={href(issue.path)}>{issue.title}</a>
        </h2>
        <Html lang={issue.lang} html={keep(html, date)} />
      </article>
    </li>
  );
}

import type { Archive } from "../../src/archive/archive.ts";
import { urlOf } from "../../src/archive/href.ts";
import { pageForEach } from "../parts/page-family.ts";
import { type PageData, siteContext } from "../parts/site-context.ts";

export const data = pageForEach("redirects", "redirect", ({ from }) => from);

/** Stands at an old address and leads on, on hosts that know no redirects. */
export default function Redirect({
  redirect: { to, title },
  ...page
}: PageData & { redirect: Archive["redirects"][number] }) {
  const { site, words, href } = siteContext(page);
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
        <meta http-equiv="refresh" content={`0; url=${href(to)}`} />
        <title>{words.moved}</title>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={urlOf(site, to)} />
      </head>
      <body>
        <p>
          {words.movedTo} <a href={href(to)}>{title}</a>
        </p>
      </body>
    </html>
  );
}

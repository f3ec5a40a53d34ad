import type { ComponentChildren } from "preact";
import type { Thing } from "schema-dts";
import { urlOf } from "../../src/archive/href.ts";
import { contentSecurityPolicy } from "../../src/outputs/content-security-policy.ts";
import { FeedLinks } from "./feed-links.tsx";
import { Footer } from "./footer.tsx";
import { Masthead } from "./masthead.tsx";
import { OpenGraph } from "./open-graph.tsx";
import { type PageData, SiteProvider, siteContext } from "./site-context.ts";
import { StructuredData } from "./structured-data.tsx";

interface ShellProps {
  data: PageData;
  /** The path of the page; absent where it has no lasting address (404). */
  path?: string;
  /** The page's own title; the home page has none. */
  title?: string;
  /** Of the page; where it has none, what it is and where it stands say enough. */
  description?: string;
  /** A class for the page family. */
  kind: string;
  /** The list that the page is a member of. */
  list?: "issues" | "topics" | "authors";
  /** What the page is about, in the terms of schema.org. */
  things?: readonly Thing[];
  /** What the page is in the terms of Open Graph. */
  type?: "website" | "article" | "profile";
  /** The address of the script that the page works with, if it is not that of every page. */
  script?: string;
  /** What stands in the head of this page besides. */
  head?: ComponentChildren;
  children: ComponentChildren;
}

/** The document around every page. */
export function Shell({
  data,
  path,
  title,
  description,
  kind,
  list,
  things = [],
  type = "website",
  script,
  head,
  children,
}: ShellProps) {
  const context = siteContext(data);
  const { site, href, words, assets } = context;
  const address = path === undefined ? undefined : urlOf(site, path);
  const name = title === undefined ? site.title : `${title} · ${site.title}`;
  const summary = description ?? (site.tagline ? `${name}: ${site.tagline}` : name);
  return (
    <SiteProvider value={context}>
      <html lang={site.language} data-running={name}>
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(site)} />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{name}</title>
          <meta name="description" content={summary} />
          <meta name="color-scheme" content="light dark" />
          {path === undefined || address === undefined ? (
            <meta name="robots" content="noindex" />
          ) : (
            <>
              <link rel="canonical" href={address} />
              <OpenGraph path={path} title={title} description={description} type={type} />
              <StructuredData path={path} title={title} list={list} things={things} />
            </>
          )}
          <link rel="stylesheet" href={href(assets.styles)} />
          {head}
          <FeedLinks />
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={site.title}
            href={href("/opensearch.xml")}
          />
          <link
            rel="alternate"
            type="text/x-opml"
            title={`${site.title} (OPML)`}
            href={href("/feeds.opml")}
          />
          <script type="module" src={script ?? href(assets.page)} />
        </head>
        <body class={kind}>
          <a class="skip" href="#main">
            {words.skip}
          </a>
          <Masthead path={path} address={address} />
          <main id="main">{children}</main>
          <Footer />
        </body>
      </html>
    </SiteProvider>
  );
}

import type { ComponentChildren } from "preact";
import { urlOf } from "../../src/archive/href.ts";
import { contentSecurityPolicy } from "../../src/outputs/content-security-policy.ts";
import { Footer } from "./footer.tsx";
import { Masthead } from "./masthead.tsx";
import { type PageData, SiteProvider, siteContext } from "./site-context.ts";

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
  /** The address of a script that the page works with. */
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
          {address === undefined ? (
            <meta name="robots" content="noindex" />
          ) : (
            <link rel="canonical" href={address} />
          )}
          <link rel="stylesheet" href={href(assets.styles)} />
          <link
            rel="alternate"
            type="application/atom+xml"
            title={site.title}
            href={href("/feed.xml")}
          />
          {head}
          {script && <script type="module" src={script} />}
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

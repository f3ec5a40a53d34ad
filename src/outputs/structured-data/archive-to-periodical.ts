import type {
  Organization,
  Periodical,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from "schema-dts";
import { urlOf } from "../../archive/href.ts";
import type { Site } from "../../content/records.ts";

/** The archive's own name among things, to which issues refer. */
export const archiveId = (site: Site): string => `${urlOf(site, "/")}#archive`;

/** The archive as a periodical. */
export function archiveToPeriodical(site: Site): Periodical {
  return {
    "@type": "Periodical",
    "@id": archiveId(site),
    name: site.title,
    description: site.tagline,
    url: urlOf(site, "/"),
    issn: site.issn,
    inLanguage: site.language,
    license: licenseOf(site),
    publisher: publisherOf(site),
  };
}

/** The website, and how it is searched from elsewhere. */
export function siteToWebSite(site: Site): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${urlOf(site, "/search/")}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
  return {
    "@type": "WebSite",
    name: site.title,
    url: urlOf(site, "/"),
    inLanguage: site.language,
    potentialAction: search,
  };
}

export function publisherOf(site: Site): Organization | undefined {
  if (site.publisher === undefined) return undefined;
  return { "@type": "Organization", name: site.publisher, url: urlOf(site, "/") };
}

/** The address of the licence, or its name where it has none. */
export function licenseOf(site: Site): string | undefined {
  return site.license?.url ?? site.license?.name;
}

import type { Organization, Person, ProfilePage } from "schema-dts";
import type { Author } from "../../archive/archive.ts";
import { urlOf } from "../../archive/href.ts";
import type { AuthorRecord, Site } from "../../content/records.ts";
import { authorToCsl } from "../citations/author-to-csl.ts";

/** Who an author is, and where else on the web. */
export function authorToThing(author: AuthorRecord, site: Site): Person | Organization {
  return author.kind === "person"
    ? { "@type": "Person", ...personOf(author), ...common(author, site) }
    : { "@type": "Organization", ...common(author, site) };
}

/** The page of an author. Where the author works is true today, so it stands here and on no issue. */
export function authorToProfile(author: Author, site: Site): ProfilePage {
  const { kind, affiliation: name } = author;
  const affiliation: Organization | undefined = name
    ? { "@type": "Organization", name }
    : undefined;
  return {
    "@type": "ProfilePage",
    url: urlOf(site, author.path),
    mainEntity:
      kind === "person"
        ? { "@type": "Person", ...personOf(author), ...common(author, site), affiliation }
        : authorToThing(author, site),
  };
}

/** An ORCID iD as the address that ORCID asks for. */
export const orcidUrl = (orcid: string): string => `https://orcid.org/${orcid}`;

function common({ name, path, orcid, links }: AuthorRecord, site: Site) {
  const pages = orcid ? [orcidUrl(orcid), ...links] : links;
  return {
    "@id": `${urlOf(site, path)}#author`,
    name,
    url: urlOf(site, path),
    sameAs: pages.length > 0 ? pages : undefined,
  };
}

function personOf(author: AuthorRecord) {
  const name = authorToCsl(author);
  return "family" in name ? { familyName: name.family, givenName: name.given } : {};
}

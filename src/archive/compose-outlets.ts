import { Memo } from "../content/memo.ts";
import { outletPath } from "../content/paths.ts";
import type { Site } from "../content/records.ts";
import type { Reference, Text } from "../markdown/text.ts";
import type { Issue, Outlet } from "./archive.ts";
import { groupBy } from "./group-by.ts";
import { outboundUrl } from "./outbound-url.ts";
import { outletDomain } from "./outlet-domain.ts";

/** The outlets that the texts of the issues link to, most cited first, each with the issues in their order. */
export function composeOutlets(site: Site, issues: readonly Issue[]): Outlet[] {
  const domainOf = domains(site);
  const citations = issues.flatMap((issue) => {
    const byDomain = linksByDomain.of(issue.text, [site.url], () =>
      groupBy(distinctLinks(issue), ({ href }) => domainOf(href)),
    );
    return [...byDomain].map(([domain, links]) => ({ domain, issue, links }));
  });
  return [...groupBy(citations, ({ domain }) => [domain])]
    .map(([domain, ofDomain]) => ({ domain, path: outletPath(domain), citations: ofDomain }))
    .sort(byCitations);
}

const linksByDomain = new Memo<Text, Map<string, Reference[]>>();

/** Each link once, however often the issue has it in the same words. */
function distinctLinks({ text }: Issue): Reference[] {
  const links = text.references.filter(({ kind }) => kind === "link");
  return [...new Map(links.map((link) => [`${link.href} ${link.text}`, link])).values()];
}

/** Finds the outlet of an address, if it has one; hosts recur, and looking one up costs more than remembering it. */
function domains(site: Site): (href: string) => string[] {
  const known = new Map<string, string[]>();
  return (href) => {
    const hostname = outboundUrl(href, site)?.hostname ?? "";
    const found = known.get(hostname) ?? [outletDomain(hostname) ?? []].flat();
    known.set(hostname, found);
    return found;
  };
}

function byCitations(a: Outlet, b: Outlet): number {
  return b.citations.length - a.citations.length || (a.domain < b.domain ? -1 : 1);
}

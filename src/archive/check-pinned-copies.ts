import { suggestion } from "../content/nearest.ts";
import type { Problem } from "../content/problem.ts";
import type { Content } from "../content/records.ts";
import { scanTags } from "../markdown/raw-html.ts";
import type { Issue } from "./archive.ts";
import { outboundUrl } from "./outbound-url.ts";

/**
 * Warns of addresses in `links.yaml` that no issue links to. What is not published yet is searched as
 * it was written; what cannot be read may have any link.
 */
export function checkPinnedCopies(
  { site, links, failed }: Content,
  issues: readonly Issue[],
  all: Content,
): Problem[] {
  if (links.length === 0 || failed.length > 0) return [];
  const linked = [...new Set(issues.flatMap(linksOf))].flatMap(
    (href) => outboundUrl(href, site)?.href ?? [],
  );
  // A copy of a page serves links to its parts as well.
  const addresses = new Set(linked.flatMap((href) => [href, href.replace(/#.*/, "")]));
  const published = new Set(issues.map(({ file }) => file));
  const unpublished = all.issues.filter(({ file }) => !published.has(file));
  return links.flatMap(({ address, place }): Problem[] => {
    if (addresses.has(new URL(address).href)) return [];
    if (unpublished.some(({ body }) => body.text.includes(address))) return [];
    const hint = suggestion(address, addresses) || ": write it as the issue has it, or remove it";
    const message = `no issue links to \`${address}\`${hint}`;
    return [{ file: "links.yaml", ...place, severity: "warning", message }];
  });
}

/** The addresses of all links of an issue: in its text, in its corrections, to its source. */
function linksOf({ text, correctionNotes, source }: Issue): string[] {
  const inNotes = correctionNotes.flatMap(({ html }) => scanTags(html));
  return [
    ...text.references.map(({ href }) => href),
    ...inNotes.flatMap(({ attributes }) => attributes.href ?? []),
    ...(source?.url ? [source.url] : []),
  ];
}

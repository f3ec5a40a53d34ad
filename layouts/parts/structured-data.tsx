import type { Thing } from "schema-dts";
import { breadcrumbs, type Step } from "../../src/outputs/structured-data/breadcrumbs.ts";
import { toJsonLd } from "../../src/outputs/structured-data/to-json-ld.ts";
import { useSite } from "./site-context.ts";

interface StructuredDataProps {
  path: string;
  /** The page's own title; the home page has none. */
  title?: string;
  /** The list that the page is a member of. */
  list?: "issues" | "topics" | "authors";
  things: readonly Thing[];
}

/** What a page is about and where it stands, as data: a block that no browser runs. */
export function StructuredData({ path, title, list, things }: StructuredDataProps) {
  const { site, words } = useSite();
  const steps: Step[] = [
    ...(list ? [{ path: `/${list}/`, name: words[list] }] : []),
    ...(title ? [{ path, name: title }] : []),
  ];
  const all = steps.length > 0 ? [...things, breadcrumbs(site, steps)] : things;
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toJsonLd(all) }} />;
}

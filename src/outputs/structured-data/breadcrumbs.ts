import type { BreadcrumbList } from "schema-dts";
import { urlOf } from "../../archive/href.ts";
import type { Site } from "../../content/records.ts";

/** A page that stands above another. */
export interface Step {
  path: string;
  name: string;
}

/** The way from the home page to a page. */
export function breadcrumbs(site: Site, steps: readonly Step[]): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [{ path: "/", name: site.title }, ...steps].map(({ path, name }, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name,
      item: urlOf(site, path),
    })),
  };
}

import { urlOf } from "../../src/archive/href.ts";
import { openGraphLocale } from "../../src/outputs/structured-data/open-graph-locale.ts";
import { useSite } from "./site-context.ts";

interface OpenGraphProps {
  path: string;
  title?: string;
  description?: string;
  type: "website" | "article" | "profile";
}

/** What a page is called where it is shared (ogp.me). */
export function OpenGraph({ path, title, description, type }: OpenGraphProps) {
  const { site } = useSite();
  return (
    <>
      <meta property="og:title" content={title ?? site.title} />
      <meta property="og:type" content={type} />
      <meta property="og:url" content={urlOf(site, path)} />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:locale" content={openGraphLocale(site.language)} />
      {description && <meta property="og:description" content={description} />}
    </>
  );
}

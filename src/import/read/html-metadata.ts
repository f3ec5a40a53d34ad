/** What a page says about itself to machines. */
export interface Metadata {
  title?: string;
  dek?: string;
  date?: string;
  publisher?: string;
  url?: string;
  lang?: string;
  authors: string[];
  categories: string[];
}

/** Reads Open Graph, Highwire Press, Dublin Core and schema.org's JSON-LD. */
export function readMetadata(document: Document): Metadata {
  const meta = (...names: string[]): string[] =>
    names
      .map((name) => [
        ...document.querySelectorAll(`meta[name="${name}" i], meta[property="${name}" i]`),
      ])
      .map((found) => found.flatMap((element) => element.getAttribute("content")?.trim() || []))
      .find((values) => values.length > 0) ?? [];
  const article = readArticle(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const time = document.querySelector("time[datetime]")?.getAttribute("datetime");
  const authors = meta("citation_author", "dc.creator", "author", "article:author");
  const [url] = [canonical, ...meta("og:url")].filter((each) => /^https?:/.test(each ?? ""));
  return {
    title: article.title ?? meta("citation_title", "og:title", "dc.title")[0],
    dek: meta("og:description", "description")[0],
    date:
      article.date ??
      meta("article:published_time", "citation_publication_date", "dc.date", "date")[0] ??
      time ??
      undefined,
    publisher: article.publisher ?? meta("citation_publisher", "dc.publisher", "og:site_name")[0],
    url: url ?? undefined,
    lang: languageOf(document),
    authors:
      article.authors.length > 0
        ? article.authors
        : authors.filter((name) => !/^https?:/.test(name)),
    categories: [...meta("article:section"), ...meta("article:tag")],
  };
}

function languageOf(document: Document): string | undefined {
  try {
    return Intl.getCanonicalLocales(document.documentElement?.getAttribute("lang") ?? [])[0];
  } catch {
    return undefined;
  }
}

interface Article {
  title?: string;
  date?: string;
  publisher?: string;
  authors: string[];
}

const types = /^(?:NewsArticle|Article|BlogPosting|Report|ScholarlyArticle|AnalysisNewsArticle)$/;

/** The first article of the page's JSON-LD; what is no JSON is passed over, as browsers do. */
function readArticle(document: Document): Article {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = thingsIn(parseJson(script.textContent ?? "")).find((thing) =>
      types.test(String(thing["@type"])),
    );
    if (!found) continue;
    const { headline, datePublished, publisher, author } = found;
    const [name] = namesOf(publisher);
    return {
      title: asText(headline),
      date: asText(datePublished),
      publisher: name,
      authors: namesOf(author),
    };
  }
  return { authors: [] };
}

type Thing = Record<string, unknown>;

function thingsIn(data: unknown): Thing[] {
  if (Array.isArray(data)) return data.flatMap(thingsIn);
  if (typeof data !== "object" || data === null) return [];
  const thing = data as Thing;
  return [thing, ...thingsIn(thing["@graph"])];
}

const namesOf = (data: unknown): string[] =>
  thingsIn(data).flatMap(({ name }) => asText(name) ?? []);

const asText = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

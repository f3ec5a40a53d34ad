/**
 * Where each kind of page stands on the site. Paths begin with `/`, are relative to the site's own
 * root and are not escaped: `hrefOf` (archive/href.ts) makes addresses of them.
 */
export const issuePath = (slug: string): string => `/issues/${slug}/`;
export const topicPath = (slug: string): string => `/topics/${slug}/`;
export const topicYearPath = (slug: string, year: number): string => `/topics/${slug}/${year}/`;
export const authorPath = (slug: string): string => `/authors/${slug}/`;
export const pagePath = (slug: string): string => `/${slug}/`;
export const yearPath = (year: number): string => `/years/${year}/`;
export const outletPath = (domain: string): string => `/sources/${domain}/`;

/** Whether an outlet can stand at a path; which of them there are, the issues decide. */
export const isOutletPath = (path: string): boolean => /^\/sources\/[^/]+\/$/.test(path);

/** Where the citation of an issue stands in the format of a reference manager. */
export const issueCitationPath = (slug: string, extension: string): string =>
  `${issuePath(slug)}cite.${extension}`;

/** Where the bibliography of the whole archive stands. */
export const bibliographyPath = (extension: string): string => `/bibliography.${extension}`;

/** Files of a feed, in the folder of the page whose issues it holds. */
export const feedFiles = { atom: "feed.xml", rss: "rss.xml", json: "feed.json" } as const;

/** Where the feed of a page stands, in every format. */
export const feedPaths = (page: string): string[] =>
  Object.values(feedFiles).map((file) => page + file);

/** The slug of a record is the name of its file. File systems differ in how they compose accents; a slug is NFC. */
export function slugOfFile(file: string): string {
  return (file.split("/").at(-1) ?? "").replace(/\.md$/, "").normalize("NFC");
}

const pathOfFolder: Record<string, (slug: string) => string> = {
  issues: issuePath,
  topics: topicPath,
  authors: authorPath,
  pages: pagePath,
};

/** Where the page of a record's file stands. */
export function pathOfFile(file: string): string {
  const [folder = ""] = file.split("/");
  return (pathOfFolder[folder] ?? pagePath)(slugOfFile(file));
}

/** Where a file of the content folder that is not a record stands: a picture, a document. */
export const attachmentPath = (file: string): string => `/files/${file}`;

/** Where a file of `public/` stands: at the root. */
export const publicPath = (file: string): string => file.replace(/^public/, "");

/** The file that answers a path on any static host: `/a/` and `/a` are `/a/index.html`. */
export function fileOfPath(path: string): string {
  if (path.endsWith("/")) return `${path}index.html`;
  return /\.\w+$/.test(path) || path.startsWith("/_") ? path : `${path}/index.html`;
}

/** First parts of paths that belong to the site itself, so that no content page can have them. */
export const reservedSlugs: readonly string[] = [
  "404",
  "assets",
  "authors",
  "files",
  "issues",
  "search",
  "sources",
  "topics",
  "years",
];

/** Pages that every site has, and that editors can give a title and words of their own in `pages/`. */
export const sharedSlugs: readonly string[] = ["corrections", "subscribe"];

/** Pages and files that every site has, whatever its content. */
export const fixedPaths: readonly string[] = [
  "/",
  "/issues/",
  "/topics/",
  "/authors/",
  "/sources/",
  "/search/",
  "/404.html",
  ...sharedSlugs.map(pagePath),
  ...feedPaths("/"),
  "/feeds.opml",
  "/bibliography.bib",
  "/bibliography.ris",
  "/bibliography.csl.json",
  "/bibliography.csv",
  "/sitemap.xml",
  "/opensearch.xml",
  "/robots.txt",
  "/_headers",
  "/_redirects",
];

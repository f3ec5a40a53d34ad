import { generateOpml } from "feedsmith";
import { urlOf } from "../../archive/href.ts";
import { feedFiles } from "../../content/paths.ts";
import type { Site } from "../../content/records.ts";
import type { Output } from "../output.ts";
import { type Feed, feedsOf } from "./feeds-of.ts";

/** All feeds as OPML 2.0, for feed readers that take many at once: the archive, topics, authors. */
export const feedList: Output = (archive, _, words) => {
  const { site } = archive;
  const { archive: whole, topics, authors } = feedsOf(archive);
  const group = (text: string, feeds: readonly Feed[]) =>
    feeds.length === 0 ? [] : [{ text, outlines: feeds.map((feed) => toOutline(feed, site)) }];
  const text = generateOpml({
    head: { title: site.title, ownerName: site.publisher, docs: "http://opml.org/spec2.opml" },
    body: {
      outlines: [
        toOutline(whole, site),
        ...group(words.topics, topics),
        ...group(words.authors, authors),
      ],
    },
  });
  return [{ path: "/feeds.opml", text }];
};

/** `rss` is what OPML calls feeds of every kind. */
function toOutline({ path, title }: Feed, site: Site) {
  return {
    type: "rss",
    text: title,
    title,
    xmlUrl: urlOf(site, path + feedFiles.atom),
    htmlUrl: urlOf(site, path),
    language: site.language,
  };
}

import { once } from "../../content/once.ts";
import type { Output } from "../output.ts";
import { toDocument } from "./feed-document.ts";
import { feedFormats } from "./feed-formats.ts";
import { itemMaker } from "./feed-item.ts";
import { feedsOf } from "./feeds-of.ts";
import { toAtom } from "./to-atom.ts";
import { toJsonFeed } from "./to-json-feed.ts";
import { toRss } from "./to-rss.ts";

const writers = { Atom: toAtom, RSS: toRss, JSON: toJsonFeed };

/** The latest issues in full text: of the archive, of each topic and each author, in every format. */
export const feeds: Output = function* (archive, _, words) {
  const { site } = archive;
  const all = feedsOf(archive);
  const itemOf = itemMaker(site, words);
  for (const feed of [all.archive, ...all.topics, ...all.authors]) {
    const document = once(() => toDocument(feed, feed.issues.map(itemOf), site));
    for (const { name, file } of feedFormats) {
      yield {
        path: feed.path + file,
        get text() {
          return writers[name](document(), document().addressOf(file));
        },
      };
    }
  }
};

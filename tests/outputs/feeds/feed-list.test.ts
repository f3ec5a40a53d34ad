import assert from "node:assert/strict";
import { test } from "node:test";
import { DOMParser } from "linkedom";
import { feedList } from "../../../src/outputs/feeds/feed-list.ts";
import { makeArchive } from "../../archive/make-archive.ts";
import { issueFile } from "../../support/write-archive.ts";
import { textOf } from "../text-of.ts";

type Files = Record<string, string>;

function outlinesOf(t: Parameters<typeof makeArchive>[0], files: Files) {
  const xml = textOf(feedList, makeArchive(t, files).archive);
  const document = new DOMParser().parseFromString(xml, "text/xml");
  assert.equal(document.documentElement.getAttribute("version"), "2.0");
  return [...document.querySelectorAll("body > outline")];
}

const attributes = (outline: Element | undefined, ...names: string[]) =>
  names.map((name) => outline?.getAttribute(name));

test("all feeds can be taken at once: the archive's, then those of topics and of authors", (t) => {
  const [archive, ...groups] = outlinesOf(t, {
    "site.yaml": 'title: The "Mini"\nurl: https://x.example/archive/\n',
    "topics/中.md": "---\nname: 中 兴\n---\n",
    "issues/a.md": issueFile({ keys: "tags: [zte, 中]\n" }),
  });
  assert.deepEqual(attributes(archive, "type", "text", "xmlUrl", "htmlUrl"), [
    "rss",
    "The “Mini”",
    "https://x.example/archive/feed.xml",
    "https://x.example/archive/",
  ]);
  assert.deepEqual(
    groups.map((group) => [
      group.getAttribute("text"),
      [...group.children].map((feed) => feed.getAttribute("xmlUrl")),
    ]),
    [
      [
        "Topics",
        [
          "https://x.example/archive/topics/zte/feed.xml",
          "https://x.example/archive/topics/%E4%B8%AD/feed.xml",
        ],
      ],
      ["Authors", ["https://x.example/archive/authors/ada-archer/feed.xml"]],
    ],
  );
  assert.deepEqual(attributes(groups[0]?.children[1], "text"), ["中 兴 · The “Mini”"]);
});

test("without an issue there is the archive's feed, and no empty group", (t) => {
  const outlines = outlinesOf(t, {});
  assert.deepEqual(
    outlines.map((outline) => outline.getAttribute("text")),
    ["Mini Archive"],
  );
});

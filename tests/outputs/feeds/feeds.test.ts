import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DOMParser, parseHTML } from "linkedom";
import { feeds } from "../../../src/outputs/feeds/feeds.ts";
import { makeArchive } from "../../archive/make-archive.ts";
import { words } from "../../support/built-site.ts";
import { issueFile } from "../../support/write-archive.ts";
import { filesOf, textOf } from "../text-of.ts";
import { type ReadFeed, readFeed } from "./read-feed.ts";

type Files = Record<string, string | null>;
type Test = Parameters<typeof makeArchive>[0];

const files: Files = {
  "site.yaml": `title: Mini & Co
tagline: A <tagline>
url: https://x.example/archive/
language: en-GB
timezone: America/New_York
publisher: The Institute
license: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
`,
  "authors/bo.md": "---\nname: Bo & Sons\n---\n",
  "issues/a.md": issueFile({ keys: "tags: [zte]\n" }),
  "issues/中文.md": issueFile(
    {
      title: "中 & 文",
      date: "2018-05-03T14:16",
      authors: "[ada-archer, bo]",
      keys: "dek: A dek, 1 < 2.\nimage: {src: p.png, alt: A picture}\n",
    },
    "[a](a.md) ![p](p.png) [here](#h) [out](https://example.org/) ]]> &\n\n# H\n\nx[^1]\n\n[^1]: y\n",
  ),
  "issues/p.png": "",
};

const archiveOf = (t: Test, changes: Files = {}) =>
  makeArchive(t, { ...files, ...changes }).archive;

function feedAt(t: Test, path: string, changes: Files = {}): ReadFeed {
  return readFeed(textOf(feeds, archiveOf(t, changes), [], path));
}

/** What a reader sees of the HTML of an item. */
const bodyOf = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document.body;

const formats = {
  "/feed.xml": "atom 1.0",
  "/rss.xml": "rss 2.0",
  "/feed.json": "https://jsonfeed.org/version/1.1",
};

for (const [path, type] of Object.entries(formats)) {
  describe(`to a feed reader, ${path}`, () => {
    test("says what it is and whose", (t) => {
      const { items, ...feed } = feedAt(t, path);
      assert.deepEqual(feed, {
        type,
        title: "Mini & Co",
        description: "A <tagline>",
        copyright: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        language: "en-GB",
        url: "https://x.example/archive/",
        self: `https://x.example/archive${path}`,
      });
      assert.equal(items.length, 2);
    });

    test("has the issues newest first, each with what it has; its address is its id", (t) => {
      const [first, second] = feedAt(t, path).items;
      const { content, description, ...item } = first ?? { content: "" };
      const address = "https://x.example/archive/issues/%E4%B8%AD%E6%96%87/";
      assert.deepEqual(item, {
        id: address,
        url: address,
        title: "中 & 文",
        published: "2018-05-03T18:16:00.000Z",
        authors: ["Ada Archer", "Bo & Sons"],
        categories: [],
      });
      assert.match(content, /<h2 id="h">H<\/h2>/);
      assert.match(description ?? "", /^A dek, 1 (<|&lt;) 2\.$/);
      assert.equal(second?.id, "https://x.example/archive/issues/a/");
      assert.deepEqual(second?.categories, ["ZTE"]);
    });

    test("has whole addresses in the text", (t) => {
      const text = feedAt(t, path).items.map(({ content }) => content);
      const body = bodyOf(text.join(""));
      const addresses = [...body.querySelectorAll("[href], [src]")].map(
        (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
      );
      assert.equal(body.querySelector("img")?.getAttribute("alt"), "A picture");
      for (const address of addresses) assert.match(address, /^https:\/\//);
      for (const expected of [
        "https://x.example/archive/issues/a/",
        "https://x.example/archive/files/issues/p.png",
        "https://x.example/archive/issues/%E4%B8%AD%E6%96%87/#h",
        "https://example.org/",
      ]) {
        assert.ok(addresses.includes(expected), expected);
      }
    });

    test("has a title as it was written, also where it looks like HTML", (t) => {
      const title = "The <chip> act & R&D ]]>";
      const { items } = feedAt(t, path, { "issues/a.md": issueFile({ title: `"${title}"` }) });
      assert.equal(items[1]?.title, title);
    });

    test("says at the top of an issue what was corrected, and when", (t) => {
      const { items } = feedAt(t, path, { "issues/a.md": corrected });
      const first = bodyOf(items[1]?.content ?? "").firstElementChild;
      assert.match(
        words(first),
        /^Corrections\s*9 July 2018\s*The date was wrong\.\s*8 June 2018\s*The name was wrong\.$/,
      );
      assert.equal(first?.querySelector("em")?.textContent, "date");
      assert.match(words(first?.nextElementSibling), /^The text\.$/);
    });

    test("holds the latest twenty issues; those of topics and authors hold ten", (t) => {
      const lengths = ["", "/topics/zte", "/authors/ada-archer"].map((page) => {
        const { items } = feedAt(t, page + path, many);
        assert.equal(items[0]?.id, "https://x.example/archive/issues/n24/");
        return items.length;
      });
      assert.deepEqual(lengths, [20, 10, 10]);
    });

    test("of a topic and of an author, says whose it is and has its issues alone", (t) => {
      const topic = feedAt(t, `/topics/zte${path}`);
      assert.equal(topic.title, "ZTE · Mini & Co");
      assert.equal(topic.url, "https://x.example/archive/topics/zte/");
      assert.equal(topic.self, `https://x.example/archive/topics/zte${path}`);
      assert.deepEqual(
        topic.items.map(({ title }) => title),
        ["An issue"],
      );
      const author = feedAt(t, `/authors/bo${path}`);
      assert.equal(author.title, "Bo & Sons · Mini & Co");
      assert.deepEqual(
        author.items.map(({ title }) => title),
        ["中 & 文"],
      );
    });

    test("is there without an issue and without optional keys", (t) => {
      const { archive } = makeArchive(t, {});
      const feed = readFeed(textOf(feeds, archive, [], path));
      assert.deepEqual(feed.items, []);
      assert.equal(feed.title, "Mini Archive");
      assert.equal(feed.copyright, undefined);
    });
  });
}

const corrected = issueFile({
  keys: "corrections:\n  - { date: 2018-06-08, note: The name was wrong. }\n  - { date: 2018-07-09, note: The *date* was wrong. }\n",
});

const many = Object.fromEntries(
  Array.from({ length: 25 }, (_, i) => [
    `issues/n${i}.md`,
    issueFile({ date: `2019-01-${String(i + 1).padStart(2, "0")}`, keys: "tags: [zte]\n" }),
  ]),
);

describe("the moment of a change follows corrections", () => {
  const changes = { "issues/a.md": corrected };
  const xml = (t: Test, path: string) =>
    new DOMParser().parseFromString(textOf(feeds, archiveOf(t, changes), [], path), "text/xml");

  test("in Atom, of the issue and the feed", (t) => {
    const document = xml(t, "/feed.xml");
    const updated = [...document.querySelectorAll("entry > updated")].map(words);
    assert.deepEqual(updated, ["2018-05-03T18:16:00.000Z", "2018-07-09T04:00:00.000Z"]);
    assert.equal(words(document.querySelector("feed > updated")), "2018-07-09T04:00:00.000Z");
  });

  test("in RSS", (t) => {
    const document = xml(t, "/rss.xml");
    const updated = [...document.getElementsByTagName("atom:updated")].map(words);
    assert.equal(updated[1], "2018-07-09T04:00:00.000Z");
    assert.equal(words(document.querySelector("lastBuildDate")), "Mon, 09 Jul 2018 04:00:00 GMT");
  });

  test("in JSON Feed", (t) => {
    const { items } = JSON.parse(textOf(feeds, archiveOf(t, changes), [], "/feed.json"));
    assert.equal(items[1].date_modified, "2018-07-09T04:00:00.000Z");
  });
});

test("an issue in another language says so, with the archive's words in the archive's", (t) => {
  const german = issueFile({
    keys: "lang: de\ncorrections: [{ date: 2018-06-08, note: 'Ein \"Wort\".' }]\n",
  });
  const { items } = JSON.parse(
    textOf(feeds, archiveOf(t, { "issues/a.md": german }), [], "/feed.json"),
  );
  assert.equal(items[1].language, "de");
  const body = bodyOf(items[1].content_html);
  assert.equal(body.querySelector("aside > p")?.getAttribute("lang"), "en-GB");
  const note = body.querySelector("aside [lang=de]");
  assert.equal(words(note), "Ein „Wort“.");
});

test("a Chinese archive speaks Chinese in its feeds", (t) => {
  const site = "title: 周报\nurl: https://x.example/\nlanguage: zh-CN\n";
  const { items } = feedAt(t, "/feed.xml", { "site.yaml": site, "issues/a.md": corrected });
  assert.match(items[1]?.content ?? "", /更正.*2018年7月9日/s);
});

test("signs that XML does not know are not in it", (t) => {
  const odd = { "issues/a.md": issueFile({}, "a\u000bb\u0008c\u0001\n") };
  for (const { text } of filesOf(feeds, archiveOf(t, odd))) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
    assert.doesNotMatch(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  }
});

test("the same content is the same feeds", (t) => {
  assert.deepEqual(filesOf(feeds, archiveOf(t)), filesOf(feeds, archiveOf(t)));
});

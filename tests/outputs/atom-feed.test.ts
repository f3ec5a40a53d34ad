import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DOMParser } from "linkedom";
import { atomFeed } from "../../src/outputs/atom-feed.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { issueFile } from "../support/write-archive.ts";
import { textOf } from "./text-of.ts";

type Files = Record<string, string | null>;

const files: Files = {
  "site.yaml":
    "title: Mini & Co\ntagline: A tagline\nurl: https://x.example/archive/\ntimezone: America/New_York\n",
  "issues/a.md": issueFile({ keys: "tags: [zte]\n" }),
  "issues/中文.md": issueFile(
    { title: "中 & 文", date: "2018-05-03T14:16", keys: "dek: A dek.\nupdated: 2018-05-04\n" },
    "[a](a.md) ![p](p.png) [here](#h) [out](https://example.org/) ]]> &\n\n# H\n\nx[^1]\n\n[^1]: y\n",
  ),
  "issues/p.png": "",
};

function feedOf(t: Parameters<typeof makeArchive>[0], changes: Files = {}) {
  const xml = textOf(atomFeed, makeArchive(t, { ...files, ...changes }).archive);
  return { xml, document: new DOMParser().parseFromString(xml, "text/xml") };
}

const texts = (elements: Iterable<{ textContent: string | null }>) =>
  [...elements].map(({ textContent }) => textContent?.trim());

test("it says what it is", (t) => {
  const { document } = feedOf(t);
  const feed = document.documentElement;
  assert.equal(feed.localName, "feed");
  assert.equal(feed.getAttribute("xmlns"), "http://www.w3.org/2005/Atom");
  assert.equal(feed.querySelector("title")?.textContent, "Mini & Co");
  assert.equal(feed.querySelector("id")?.textContent, "https://x.example/archive/");
  assert.equal(
    feed.querySelector('link[rel="self"]')?.getAttribute("href"),
    "https://x.example/archive/feed.xml",
  );
  assert.equal(feed.querySelector("updated")?.textContent, "2018-05-04T04:00:00.000Z");
});

test("its ids are the issues' addresses, newest first", (t) => {
  const ids = texts(feedOf(t).document.querySelectorAll("entry > id"));
  assert.deepEqual(ids, [
    "https://x.example/archive/issues/%E4%B8%AD%E6%96%87/",
    "https://x.example/archive/issues/a/",
  ]);
});

test("an entry has what the issue has", (t) => {
  const [entry, other] = feedOf(t).document.querySelectorAll("entry");
  assert.equal(entry?.querySelector("published")?.textContent, "2018-05-03T18:16:00.000Z");
  assert.equal(entry?.querySelector("updated")?.textContent, "2018-05-04T04:00:00.000Z");
  assert.equal(entry?.querySelector("author > name")?.textContent, "Ada Archer");
  assert.match(entry?.querySelector("summary")?.textContent ?? "", /A dek\./);
  assert.equal(other?.querySelector("category")?.getAttribute("term"), "zte");
  assert.equal(other?.querySelector("category")?.getAttribute("label"), "ZTE");
});

test("links and pictures in the text are whole addresses", (t) => {
  const { xml } = feedOf(t);
  const addresses = [...xml.matchAll(/(?:href|src|uri)="([^"]*)"/g)].map(([, address]) => address);
  for (const address of addresses) assert.match(address ?? "", /^https:\/\//);
  assert.ok(addresses.includes("https://x.example/archive/issues/a/"));
  assert.ok(addresses.includes("https://x.example/archive/files/issues/p.png"));
  assert.ok(addresses.includes("https://x.example/archive/issues/%E4%B8%AD%E6%96%87/#h"));
  assert.ok(addresses.includes("https://example.org/"));
});

describe("it is well-formed, whatever the text holds", () => {
  test("the end of a CDATA section", (t) => {
    const { xml } = feedOf(t, {
      "issues/a.md": issueFile({ title: '"a ]]> b <c>"' }, "`]]>` <b>]]></b>\n"),
    });
    assert.equal(xml.match(/<!\[CDATA\[/g)?.length, xml.match(/\]\]>/g)?.length);
  });
  test("signs that XML does not know", (t) => {
    const { xml } = feedOf(t, { "issues/a.md": issueFile({}, "a\u000bb\u0008c\u0001\n") });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
    assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });
});

test("a title is read as it was written, also where it looks like HTML", (t) => {
  const { document } = feedOf(t, {
    "issues/a.md": issueFile({ title: '"The <chip> act & AT&amp;T"' }),
  });
  const title = document.querySelectorAll("entry > title")[1];
  const written = title?.textContent ?? "";
  const isHtml = title?.getAttribute("type") === "html";
  assert.equal(
    written.trim(),
    isHtml ? "The &lt;chip&gt; act &amp; AT&amp;amp;T" : "The <chip> act & AT&amp;T",
  );
});

test("it holds the latest twenty issues", (t) => {
  const many = Object.fromEntries(
    Array.from({ length: 25 }, (_, i) => [
      `issues/n${i}.md`,
      issueFile({ date: `2019-01-${String(i + 1).padStart(2, "0")}` }),
    ]),
  );
  const ids = texts(feedOf(t, many).document.querySelectorAll("entry > id"));
  assert.equal(ids.length, 20);
  assert.equal(ids[0], "https://x.example/archive/issues/n24/");
});

test("the same content is the same feed", (t) => {
  assert.equal(feedOf(t).xml, feedOf(t).xml);
});

test("an archive without issues has a feed", (t) => {
  const { document } = feedOf(t, { "issues/a.md": null, "issues/中文.md": null });
  assert.equal(document.querySelectorAll("entry").length, 0);
});

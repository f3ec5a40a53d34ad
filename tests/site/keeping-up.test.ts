import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { allWords, type BuiltSite, buildSite, words } from "../support/built-site.ts";
import { brokenLinks } from "../support/links.ts";
import { untilEnd } from "../support/until-end.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const file = untilEnd();

/** The addresses in the head of a page that feed readers look for, by media type. */
function feedLinks(page: Document): string[] {
  const links = [...page.querySelectorAll('head link[rel="alternate"]')];
  return links.map((link) => `${link.getAttribute("type")} ${link.getAttribute("href")}`);
}

const ofFolder = (folder: string) => [
  `application/atom+xml ${folder}feed.xml`,
  `application/rss+xml ${folder}rss.xml`,
  `application/feed+json ${folder}feed.json`,
];

describe("an archive with corrections, a newsletter and words of its own, under a sub-path", () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite(file, "tests/sites/everything", "--now", "2026-01-01");
  });

  test("is found by feed readers on every page", () => {
    const opml = "text/x-opml /archive/feeds.opml";
    for (const path of ["/", "/issues/full/", "/subscribe/", "/404.html"]) {
      assert.deepEqual(feedLinks(site.page(path)), [...ofFolder("/archive/"), opml], path);
    }
    for (const path of ["/topics/zte/", "/authors/ada-archer/"]) {
      assert.deepEqual(
        feedLinks(site.page(path)),
        [...ofFolder(`/archive${path}`), ...ofFolder("/archive/"), opml],
        path,
      );
    }
  });

  test("says on topics and authors how they are followed", () => {
    for (const path of ["/topics/zte/", "/authors/the-institute/"]) {
      const follow = site.page(path).querySelector(".follow");
      assert.equal(words(follow), "Follow: Atom · RSS · JSON");
      const [atom] = follow?.querySelectorAll("a") ?? [];
      assert.equal(atom?.getAttribute("href"), `/archive${path}feed.xml`);
    }
  });

  test("has a subscribe page with the editors' words, the form and every feed", () => {
    const page = site.page("/subscribe/");
    assert.equal(words(page.querySelector("h1")), "Subscribe");
    assert.equal(words(page.querySelector(".dek")), "By e-mail or by feed");
    assert.equal(words(page.querySelector(".text")), "The words of the page.");
    assert.equal(page.querySelectorAll("form.subscribe").length, 1);
    assert.deepEqual(allWords(page, ".feed-index > ul > li"), [
      "The whole archive Atom · RSS · JSON",
      "All feeds in one file OPML",
    ]);
    assert.deepEqual(allWords(page, ".feed-index summary"), ["Topics 2", "Authors 2"]);
    assert.deepEqual(allWords(page, ".feed-index details li"), [
      "Telecommunications Atom · RSS · JSON",
      "ZTE Atom · RSS · JSON",
      "Ada Archer Atom · RSS · JSON",
      "The Institute Atom · RSS · JSON",
    ]);
  });

  test("leads from every page to subscribing and to the corrections", () => {
    const links = [...site.page("/topics/").querySelectorAll(".footer a")];
    const addresses = links.map((link) => link.getAttribute("href"));
    assert.deepEqual(addresses.slice(0, 4), [
      "/archive/subscribe/",
      "/archive/corrections/",
      "/archive/sources/",
      "/archive/feed.xml",
    ]);
  });

  test("lists corrections with their day, issue and note", () => {
    const page = site.page("/corrections/");
    const [correction, ...others] = page.querySelectorAll(".correction-list li");
    assert.equal(others.length, 0);
    assert.equal(correction?.querySelector("time")?.getAttribute("datetime"), "2018-05-03");
    const link = correction?.querySelector("h2 a");
    assert.equal(words(link), "The “denial order”");
    assert.equal(link?.getAttribute("href"), "/archive/issues/full/");
    assert.match(words(correction), /The date of the order was wrong/);
  });

  test("says at the top of an issue what was corrected, under a heading, and when it changed", () => {
    const head = site.page("/issues/full/").querySelector(".issue-head");
    assert.equal(words(head?.querySelector(".corrections h2")), "Correction");
    const time = head?.querySelector(".corrections time");
    assert.equal(time?.getAttribute("datetime"), "2018-05-03");
    const [, updated] = head?.querySelectorAll(".facts time") ?? [];
    assert.equal(updated?.getAttribute("datetime"), "2018-05-04");
  });

  test("states at the end of an issue its source, its licence and the ISSN", () => {
    const colophon = site.page("/issues/full/").querySelector(".colophon");
    const original = colophon?.querySelector(".source cite a");
    assert.equal(words(original), "The Original");
    assert.equal(original?.getAttribute("href"), "https://publisher.example/x");
    assert.equal(words(colophon?.querySelector(".terms")), "Text: CC BY 4.0 ISSN 2049-3630");
    const license = colophon?.querySelector('a[rel="license"]');
    assert.equal(license?.getAttribute("href"), "https://creativecommons.org/licenses/by/4.0/");
    const [other] = site.page("/issues/next/").querySelectorAll(".colophon");
    assert.equal(words(other), "Text: CC BY 4.0 ISSN 2049-3630");
  });

  test("has a feed of each topic and author in each format", () => {
    const feeds = site.files().filter((path) => /(feed\.xml|rss\.xml|feed\.json)$/.test(path));
    assert.equal(feeds.length, 3 * (1 + 2 + 2));
    assert.deepEqual(brokenLinks(site, "/archive/"), []);
  });
});

describe("an archive without optional keys", () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite(file, "tests/sites/plain");
  });

  test("has a subscribe page with its feeds, and no form", () => {
    const page = site.page("/subscribe/");
    assert.equal(words(page.querySelector("h1")), "Subscribe");
    assert.equal(words(page.querySelector(".dek")), "New issues can be followed by feed.");
    assert.equal(page.querySelector("form.subscribe"), null);
    assert.deepEqual(allWords(page, ".feed-index summary"), ["Authors 1"]);
    assert.ok(allWords(site.page("/"), ".footer a").includes("Subscribe"));
  });

  test("says that nothing has been corrected, where a reader looks for it", () => {
    const page = site.page("/corrections/");
    assert.match(words(page.querySelector("main")), /No issue has been corrected so far\./);
    assert.equal(page.querySelector(".correction-list, .dek"), null);
    assert.ok(!allWords(site.page("/"), ".footer a").includes("Corrections"));
    const link = site.page("/subscribe/").querySelector('main a[href="/corrections/"]');
    assert.equal(words(link), "All corrections");
  });

  test("has no empty colophon", () => {
    assert.equal(site.page("/issues/plain/").querySelector(".colophon"), null);
  });
});

test("a topic and an author without an issue have no feed, and none is promised", async (t) => {
  const site = await buildSite(
    t,
    writeArchive(t, {
      "issues/a.md": issueFile(),
      "authors/bo.md": "---\nname: Bo\n---\n",
    }),
  );
  for (const path of ["/topics/zte/", "/authors/bo/"]) {
    assert.ok(!site.has(`${path}feed.xml`), path);
    assert.equal(site.page(path).querySelector(".follow"), null, path);
    assert.ok(!feedLinks(site.page(path)).some((link) => link.includes(path)), path);
  }
  assert.ok(!site.text("/feeds.opml").includes("topics"));
  assert.deepEqual(allWords(site.page("/subscribe/"), ".feed-index details li"), [
    "Ada Archer Atom · RSS · JSON",
  ]);
  assert.deepEqual(brokenLinks(site), []);
});

test("the editors' words head the page of corrections", async (t) => {
  const page = "---\ntitle: What we got wrong\n---\nWrite to us.\n";
  const site = await buildSite(t, writeArchive(t, { "pages/corrections.md": page }));
  const corrections = site.page("/corrections/");
  assert.equal(words(corrections.querySelector("h1")), "What we got wrong");
  assert.match(words(corrections.querySelector("main")), /Write to us\. No issue has been/);
  assert.ok(allWords(site.page("/"), ".footer a").includes("What we got wrong"));
});

test("a Chinese archive is followed in Chinese, at Chinese addresses", async (t) => {
  const site = await buildSite(t, "tests/sites/chinese");
  const author = site.page("/authors/阮一峰/");
  assert.equal(words(author.querySelector(".follow")), "订阅：Atom · RSS · JSON");
  const atom = author.querySelector(".follow a")?.getAttribute("href");
  assert.equal(atom, "/authors/%E9%98%AE%E4%B8%80%E5%B3%B0/feed.xml");
  assert.equal(words(site.page("/subscribe/").querySelector("h1")), "订阅");
  assert.equal(words(site.page("/corrections/").querySelector(".empty")), "目前没有任何更正。");
  assert.match(site.text("/authors/阮一峰/feed.xml"), /<title>阮一峰 · 科技政策周报<\/title>/);
  assert.match(site.text("/feeds.opml"), /<outline text="作者">/);
});

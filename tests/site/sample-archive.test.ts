import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { allWords, type BuiltSite, buildSite, words } from "../support/built-site.ts";
import { htmlFaults } from "../support/html-faults.ts";
import { brokenLinks, reachablePages } from "../support/links.ts";
import { untilEnd } from "../support/until-end.ts";

const file = untilEnd();

describe("the sample archive, built", () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite(file, "content");
  });

  const zte = "/issues/zte-fights-export-ban-and-xi-outlines-cyber-goals/";

  test("has a page of every family", () => {
    const expected = [
      "/",
      zte,
      "/issues/",
      "/years/2018/",
      "/topics/",
      "/topics/zte/",
      "/authors/",
      "/authors/wenqing-zhao/",
      "/sources/",
      "/sources/commerce.gov/",
      "/search/",
      "/about/",
      "/subscribe/",
      "/corrections/",
      "/404.html",
    ];
    assert.deepEqual(
      expected.filter((path) => !site.has(path)),
      [],
    );
  });

  test("has no link, picture, script or style sheet that leads nowhere, anchors included", () => {
    assert.deepEqual(brokenLinks(site), []);
  });

  test("passes a strict HTML checker on every page", async () => {
    assert.deepEqual(await htmlFaults(site), []);
  });

  test("holds its Content-Security-Policy on every page: nothing inline", () => {
    for (const path of site.pages()) {
      const page = site.page(path);
      const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
      assert.match(policy?.getAttribute("content") ?? "", /^default-src 'none'/, path);
      assert.equal(page.querySelectorAll("style, [style]").length, 0, path);
      const inline = [...page.querySelectorAll("script:not([src])")];
      // Data blocks (HTML, § 4.12.1) are never run.
      const isData = (type: string | null) => /^application\/(ld\+)?json$/.test(type ?? "");
      assert.deepEqual(
        inline.filter((script) => !isData(script.getAttribute("type"))),
        [],
        path,
      );
      const handlers = [...page.querySelectorAll("*")].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith("on")),
      );
      assert.equal(handlers.length, 0, path);
    }
    const header = site.text("/_headers");
    assert.match(
      header,
      /^\/\*\n {2}Content-Security-Policy: default-src 'none'.*frame-ancestors 'none'/,
    );
  });

  test("has one heading of the first level, a title and a language on every page", () => {
    for (const path of site.pages()) {
      const page = site.page(path);
      assert.equal(page.querySelectorAll("h1").length, 1, path);
      assert.notEqual(words(page.querySelector("title")), "", path);
      assert.equal(page.documentElement.getAttribute("lang"), "en", path);
    }
  });

  test("leads from the home page to every page", () => {
    const reached = reachablePages(site);
    const unreachable = site.pages().filter((path) => !reached.has(path));
    // The search page is reached by the form in every header.
    assert.deepEqual(unreachable, ["/404.html", "/search/"]);
  });

  test("shows on the home page the latest issue in full, more issues, topics, years and a search box", () => {
    const page = site.page("/");
    assert.equal(words(page.querySelector(".latest h1")), "SMIC Joins the Entity List");
    assert.match(words(page.querySelector(".latest .text")), /presumption of denial/);
    assert.equal(page.querySelectorAll(".recent .issue-list > li").length, 8);
    assert.ok(allWords(page, ".ways .count-list a").includes("ZTE"));
    assert.deepEqual(allWords(page, ".year-bars a > span:first-of-type"), ["2018", "2019", "2020"]);
    const form = page.querySelector("header form");
    assert.equal(form?.getAttribute("action"), "/search/");
    assert.equal(form?.getAttribute("method"), "get");
    assert.equal(form?.querySelector("input")?.getAttribute("name"), "q");
  });

  test("shows an issue with all that the record has", () => {
    const page = site.page(zte);
    assert.equal(
      words(page.querySelector("h1")),
      "SinoTech: ZTE Fights Export Ban and Xi Outlines Cyber Goals",
    );
    assert.equal(words(page.querySelector(".byline")), "Wenqing Zhao and David Stanton");
    assert.equal(page.querySelector(".facts time")?.getAttribute("datetime"), "2018-05-02");
    assert.deepEqual(allWords(page, ".contents a"), [
      "ZTE answers the denial order as Huawei draws scrutiny",
      "Xi on cyberspace and semiconductors",
      "In other news",
      "Commentary and analysis",
    ]);
    assert.ok(allWords(page, ".issue-topics a").includes("Export controls"));
    assert.equal(words(page.querySelector(".author-notes h2")), "About the authors, May 2018");
    assert.match(
      words(page.querySelector(".author-notes")),
      /first-year student at Yale Law School/,
    );
    assert.match(
      words(page.querySelector(".source")),
      /^Originally published by The Lawfare Institute in cooperation with Brookings/,
    );
    assert.match(words(page.querySelector(".neighbours .prev")), /Section 301/);
    assert.match(words(page.querySelector(".neighbours .next")), /ZTE Accepts a Second Settlement/);
  });

  test("gives every passage of an issue a link to itself, and the latest issue on the home page none", () => {
    const text = site.page(zte).querySelector(".text");
    const anchored = [...(text?.querySelectorAll("[id]") ?? [])];
    assert.ok(anchored.length > 30);
    for (const passage of anchored) {
      const pins = [...passage.children].filter(({ className }) => className === "pin");
      assert.deepEqual(
        pins.map((pin) => pin.getAttribute("href")),
        [`#${passage.id}`],
      );
    }
    const briefs = allLabels(site.page(zte), ".briefs li > .pin");
    assert.deepEqual(briefs.slice(0, 2), ["Link to paragraph 13", "Link to paragraph 14"]);
    assert.equal(site.page("/").querySelector(".pin"), null);
  });

  test("shows beside each link to another site its copy of the time", () => {
    const text = site.page(zte).querySelector(".text");
    const link = text?.querySelector('a[href="https://www.bis.gov/"]');
    const copy = "https://web.archive.org/web/20180502/https://www.bis.gov/";
    assert.equal(link?.getAttribute("data-versionurl"), copy);
    assert.equal(link?.getAttribute("data-versiondate"), "2018-05-02");
    const beside = link?.nextElementSibling?.querySelector("a");
    assert.equal(beside?.getAttribute("href"), copy);
    assert.equal(words(beside), "2018");
    assert.equal(
      beside?.getAttribute("aria-label"),
      "Archived copy of Bureau of Industry and Security, 2018",
    );
    assert.ok(site.page("/").querySelector(".latest .kept"));
  });

  test("lists the sources, most cited first, and for each its issues with their links", () => {
    const list = site.page("/sources/");
    assert.deepEqual(allWords(list, ".source-list > li > a").slice(0, 2), [
      "commerce.gov",
      "bis.gov",
    ]);
    const [first] = list.querySelectorAll(".source-list > li");
    assert.deepEqual(allWords(first ?? list, ".entry-facts li"), [
      "SMIC Joins the Entity List",
      "The Rule on Huawei Is Tightened",
      "Export Rules Reach Chips Made Abroad",
      "and 5 more",
    ]);
    const source = site.page("/sources/commerce.gov/");
    assert.equal(words(source.querySelector(".citations h2")), "Cited in 8 issues");
    assert.equal(source.querySelectorAll(".issue-list > li").length, 8);
    const [latest] = source.querySelectorAll(".issue-list > li");
    assert.equal(words(latest?.querySelector("h3")), "SMIC Joins the Entity List");
    assert.equal(
      words(latest?.querySelector(".cited-links")),
      "Department of Commerce 2020 https://www.commerce.gov/",
    );
  });

  test("keeps pins and copies out of the feed", () => {
    const feed = site.text("/feed.xml");
    assert.match(feed, /presumption of denial/);
    assert.ok(!/data-sign|web\.archive\.org|versionurl/.test(feed));
  });

  test("says how an issue is cited, in words and as files, without a script", () => {
    const page = site.page(zte);
    assert.equal(page.querySelector('.facts a[href="#cite"]')?.textContent, "Cite");
    const url = `https://sinotech.example${zte}`;
    const title = "SinoTech: ZTE Fights Export Ban and Xi Outlines Cyber Goals";
    const cited = [...page.querySelectorAll("#cite dl > div")].map((style) =>
      [...style.children].map(words),
    );
    assert.deepEqual(cited, [
      [
        "Bluebook",
        `Wenqing Zhao & David Stanton, ${title}, SinoTech Archive (May 2, 2018), ${url}.`,
      ],
      [
        "Chicago",
        `Zhao, Wenqing, and David Stanton. “${title}.” SinoTech Archive, May 2, 2018. ${url}.`,
      ],
      ["APA 7", `Zhao, W., & Stanton, D. (2018, May 2). ${title}. SinoTech Archive. ${url}`],
      [
        "MLA 9",
        `Zhao, Wenqing, and David Stanton. “${title}.” SinoTech Archive, 2 May 2018, ${url}.`,
      ],
    ]);
    const files = [...page.querySelectorAll("#cite a")].map((link) => link.getAttribute("href"));
    assert.deepEqual(files, [`${zte}cite.bib`, `${zte}cite.ris`, `${zte}cite.csl.json`]);
    for (const file of files) assert.match(site.text(file ?? ""), /ZTE Fights Export Ban/);
  });

  test("leads to the bibliography of all issues", () => {
    const links = [...site.page("/issues/").querySelectorAll(".bibliography a")];
    assert.deepEqual(links.map(words), ["BibTeX", "RIS", "CSL-JSON", "CSV"]);
    for (const link of links) assert.match(site.text(link.getAttribute("href") ?? ""), /SMIC/);
  });

  test("says in the head of an issue what scholars' tools read", () => {
    const page = site.page(zte);
    const contents = (attribute: string, name: string) =>
      [...page.querySelectorAll(`meta[${attribute}="${name}"]`)].map((meta) =>
        meta.getAttribute("content"),
      );
    assert.deepEqual(contents("name", "citation_author"), ["Zhao, Wenqing", "Stanton, David"]);
    assert.deepEqual(contents("name", "citation_publication_date"), ["2018/05/02"]);
    assert.deepEqual(contents("name", "DC.date"), ["2018-05-02"]);
    assert.deepEqual(contents("property", "og:type"), ["article"]);
    assert.deepEqual(contents("property", "og:url"), [`https://sinotech.example${zte}`]);
    assert.ok(page.querySelector('link[rel="schema.DC"]'));
  });

  test("says on every page with an address of its own what it is, as JSON-LD", () => {
    const typesOf = (path: string) => {
      const block = site.page(path).querySelector('script[type="application/ld+json"]');
      const { "@graph": things } = JSON.parse(block?.textContent ?? '{"@graph": []}') as {
        "@graph": { "@type": string }[];
      };
      return things.map((thing) => thing["@type"]);
    };
    assert.deepEqual(typesOf("/"), ["WebSite", "Periodical"]);
    assert.deepEqual(typesOf(zte), ["NewsArticle", "BreadcrumbList"]);
    assert.deepEqual(typesOf("/authors/wenqing-zhao/"), ["ProfilePage", "BreadcrumbList"]);
    for (const path of ["/issues/", "/years/2018/", "/topics/zte/", "/about/"]) {
      assert.deepEqual(typesOf(path), ["BreadcrumbList"], path);
    }
    assert.deepEqual(typesOf("/404.html"), []);
  });

  test("marks the sections that site.yaml names", () => {
    const sections = [...site.page(zte).querySelectorAll(".text > section")];
    assert.deepEqual(
      sections.map((section) => section.className),
      ["", "", "briefs", "reading"],
    );
  });

  test("lists all issues by year, the issues of a year, of a topic and of an author", () => {
    assert.deepEqual(allWords(site.page("/issues/"), ".year h2"), ["2020", "2019", "2018"]);
    assert.equal(site.page("/issues/").querySelectorAll(".issue-list > li").length, 25);
    assert.equal(site.page("/years/2019/").querySelectorAll(".issue-list > li").length, 5);
    const topic = site.page("/topics/zte/");
    assert.equal(words(topic.querySelector(".kicker")), "Organization");
    assert.match(words(topic.querySelector(".aliases")), /中兴通讯/);
    assert.ok(allWords(topic, ".dossier h3").length >= 5);
    const author = site.page("/authors/david-stanton/");
    assert.match(words(author.querySelector(".dek")), /Peace Corps/);
    assert.equal(author.querySelectorAll(".issue-list > li").length, 1);
  });

  test("says where it is followed and mapped", () => {
    const feed = site.page("/").querySelector('link[type="application/atom+xml"]');
    assert.equal(feed?.getAttribute("href"), "/feed.xml");
    for (const path of ["/feed.xml", "/rss.xml", "/feed.json", "/topics/smic/feed.xml"]) {
      assert.match(site.text(path), /SMIC Joins the Entity List/, path);
    }
    assert.match(words(site.page("/corrections/").querySelector("main")), /has been corrected/);
    assert.match(site.text("/robots.txt"), /Sitemap: https:\/\/sinotech\.example\/sitemap\.xml/);
    const mapped = site.text("/sitemap.xml").match(/<loc>/g) ?? [];
    assert.equal(mapped.length, site.pages().length - 1);
  });
});

test("the sample archive under a sub-path has no link that leads nowhere", async (t) => {
  const site = await buildSite(t, "content", "--url", "https://someone.example/sino-tech/");
  assert.deepEqual(brokenLinks(site, "/sino-tech/"), []);
  assert.match(site.text("/feed.xml"), /https:\/\/someone\.example\/sino-tech\/issues\//);
  const issue = "/issues/smic-joins-the-entity-list/";
  const url = `https://someone.example/sino-tech${issue}`;
  assert.ok(words(site.page(issue).querySelector("#cite dd")).endsWith(` ${url}.`));
  assert.ok(site.text(`${issue}cite.bib`).includes(`url = {${url}}`));
});

function allLabels(page: Document, selector: string): (string | null)[] {
  return [...page.querySelectorAll(selector)].map((element) => element.getAttribute("aria-label"));
}

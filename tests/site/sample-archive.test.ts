import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { allWords, type BuiltSite, buildSite, words } from "../support/built-site.ts";
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
    const checker = new HtmlValidate({
      extends: ["html-validate:standard", "html-validate:a11y"],
      rules: {
        // Markdown-it and preact write `<br />` and `<br>`: both are HTML.
        "void-style": "off",
        "no-trailing-whitespace": "off",
        "long-title": "off",
        // The titles of issues are theirs; anchors are not quoted.
        "attr-quotes": "off",
        "no-inline-style": "error",
      },
    });
    const reports = await Promise.all(
      site.pages().map(async (path) => {
        const report = await checker.validateString(site.text(path));
        return report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
        );
      }),
    );
    assert.deepEqual(reports.flat(), []);
  });

  test("holds its Content-Security-Policy on every page: nothing inline", () => {
    for (const path of site.pages()) {
      const page = site.page(path);
      const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
      assert.match(policy?.getAttribute("content") ?? "", /^default-src 'none'/, path);
      assert.equal(page.querySelectorAll("style, [style]").length, 0, path);
      const inline = [...page.querySelectorAll("script:not([src])")];
      assert.deepEqual(
        inline.filter((script) => script.getAttribute("type") !== "application/json"),
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
    assert.ok(allWords(topic, ".issue-list h3").length >= 5);
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
});

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { allWords, BuiltSite, buildSite, words } from "../support/built-site.ts";
import { brokenLinks } from "../support/links.ts";
import { runCommand } from "../support/run-command.ts";
import { untilEnd } from "../support/until-end.ts";
import { temporaryFolder, writeArchive } from "../support/write-archive.ts";

const file = untilEnd();

test("an archive without any optional key is complete, with no empty boxes", async (t) => {
  const site = await buildSite(t, "tests/sites/plain");
  assert.equal(site.warnings, "");
  assert.deepEqual(brokenLinks(site), []);
  const page = site.page("/issues/plain/");
  const optional = [".kicker", ".dek", ".contents", ".issue-topics", ".author-notes", ".source"];
  for (const part of [...optional, ".corrections", ".neighbours"]) {
    assert.equal(page.querySelector(part), null, part);
  }
  // Nothing stands anywhere that holds nothing: no heading without a list, no list without an item.
  const filledByScript = "[role=status], [data-pinpoint], [data-anchor], #search-results, .pin";
  for (const path of site.pages()) {
    const empty = [...site.page(path).querySelectorAll("body *")].filter(
      (element) =>
        /^(?:SECTION|DIV|P|UL|OL|DL|ASIDE|NAV|H\d|SPAN|LI)$/.test(element.tagName) &&
        words(element) === "" &&
        !element.matches(filledByScript) &&
        element.querySelector("img, svg, input") === null,
    );
    assert.deepEqual(
      empty.map(({ outerHTML }) => outerHTML),
      [],
      path,
    );
  }
  assert.match(
    words(site.page("/topics/").querySelector("main")),
    /No topic has been described yet/,
  );
  const sources = site.page("/sources/").querySelector("main");
  assert.equal(words(sources?.querySelector(".dek")), "No issue links to another site yet.");
  assert.equal(sources?.querySelector("ol"), null);
});

describe("an archive that uses every key", () => {
  let site: BuiltSite & { warnings: string };
  before(async () => {
    site = await buildSite(file, "tests/sites/everything", "--now", "2026-01-01");
  });

  test("has no warning and no link that leads nowhere", () => {
    assert.equal(site.warnings, "");
    assert.deepEqual(brokenLinks(site, "/archive/"), []);
  });

  test("shows all that an issue has", () => {
    const page = site.page("/issues/full/");
    assert.equal(words(page.querySelector(".kicker")), "Vol. 3 · No. 12");
    assert.equal(words(page.querySelector("h1")), "The “denial order”");
    assert.equal(
      words(page.querySelector(".issue-head .dek")),
      "An issue that has everything, and the editor’s dek",
    );
    assert.equal(words(page.querySelector(".byline")), "Ada Archer and The Institute");
    assert.equal(page.querySelector(".facts time")?.getAttribute("datetime"), "2018-05-02");
    assert.match(words(page.querySelector(".facts")), /Updated 4 May 2018/);
    assert.match(
      words(page.querySelector(".corrections")),
      /3 May 2018\s*The date of the order was wrong: see its text 2018\./,
    );
    assert.equal(words(page.querySelector(".corrections em")), "order");
    const notes = words(page.querySelector(".author-notes"));
    assert.match(notes, /Ada Archer is a student\. The Institute was an office then\./);
    assert.equal(
      words(page.querySelector(".source")),
      "Originally published by The Publisher in cooperation with The Partner: The Original 2018",
    );
    assert.equal(page.querySelector(".lead-image")?.getAttribute("alt"), "A chart");
    const sections = [...page.querySelectorAll(".text > section:not(.footnotes)")];
    assert.deepEqual(
      sections.map(({ className }) => className),
      ["lead", "briefs", "reading"],
    );
  });

  test("keeps the links of an issue: by the copy that the editors chose, or by the Wayback Machine", () => {
    const page = site.page("/issues/full/");
    const copies = (selector: string) =>
      [...page.querySelectorAll(`${selector} .kept a`)].map((link) => [
        link.getAttribute("href"),
        link.getAttribute("aria-label"),
      ]);
    assert.deepEqual(copies(".text"), [
      ["https://perma.cc/ABCD-1234", "Archived copy of the bureau, 2018"],
      [
        "https://web.archive.org/web/20180502/https://someone.github.io/x",
        "Archived copy of somebody, 2018",
      ],
    ]);
    assert.deepEqual(copies(".corrections"), [
      ["https://perma.cc/ABCD-1234", "Archived copy of its text, 2018"],
    ]);
    assert.deepEqual(copies(".source"), [
      [
        "https://web.archive.org/web/20180502/https://publisher.example/x",
        "Archived copy of The Original, 2018",
      ],
    ]);
    const bureau = page.querySelector('.text a[href="https://www.bureau.example/order"]');
    assert.equal(bureau?.getAttribute("data-versiondate"), "2018-05-03");
  });

  test("lists its sources, a platform's pages one by one", () => {
    assert.deepEqual(allWords(site.page("/sources/"), ".source-list > li > a"), [
      "bureau.example",
      "someone.github.io",
    ]);
    const link = site.page("/issues/full/").querySelector('a[href*="/sources/someone"]');
    assert.equal(link?.getAttribute("href"), "/archive/sources/someone.github.io/");
  });

  test("leads from old addresses to the page, on hosts with and without redirects", () => {
    for (const path of ["/2018/05/old.html", "/old/place/", "/bare/", "/2009/中/"]) {
      const refresh = site.page(path).querySelector('meta[http-equiv="refresh"]');
      assert.equal(refresh?.getAttribute("content"), "0; url=/archive/issues/full/", path);
    }
    const rules = site.text("/_redirects");
    assert.match(rules, /^\/archive\/2018\/05\/old\.html \/archive\/issues\/full\/ 301$/m);
    assert.match(rules, /^\/archive\/2009\/%E4%B8%AD\/ \/archive\/issues\/full\/ 301$/m);
  });

  test("publishes files beside an issue only if something refers to them, and public/ as it is", () => {
    const images = [...site.page("/issues/full/").querySelectorAll("img")];
    assert.deepEqual(
      images.map((image) => image.getAttribute("src")),
      ["/archive/files/issues/2018/lead.svg", "/archive/files/issues/2018/chart.svg"],
    );
    assert.ok(site.has("/files/issues/2018/papers/report.txt"));
    assert.ok(!site.files().some((path) => path.includes("manuscript")));
    assert.equal(site.text("/CNAME"), "everything.example\n");
  });

  test("has the provider's form on its subscribe page, and the policy lets it post", () => {
    const page = site.page("/subscribe/");
    const form = page.querySelector("form.subscribe");
    assert.equal(form?.getAttribute("action"), "https://news.example/join");
    assert.equal(form?.querySelector('input[type="email"]')?.getAttribute("name"), "EMAIL");
    assert.equal(form?.querySelector('input[name="list"]')?.getAttribute("value"), "weekly");
    const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    assert.match(policy, /form-action 'self' https:\/\/news\.example/);
  });

  test("shows authors and topics with all that they have", () => {
    const author = site.page("/authors/ada-archer/");
    assert.equal(words(author.querySelector(".kicker")), "The Institute");
    assert.equal(words(author.querySelector(".dek")), "Ada Archer is a professor.");
    assert.deepEqual(allWords(author, ".elsewhere a"), ["orcid.org", "ada.example"]);
    const topic = site.page("/topics/zte/");
    assert.match(words(topic.querySelector(".aliases")), /ZTE Corporation and 中兴通讯/);
    const aside = (page: Document) => allWords(page, ".aside :is(h2, a)").join(" ");
    assert.match(aside(topic), /Part of Telecommunications/);
    assert.match(aside(site.page("/topics/telecommunications/")), /Narrower topics ZTE/);
  });

  test("says what it is at the head and the foot of every page", () => {
    const page = site.page("/");
    assert.deepEqual(allWords(page, ".masthead nav a"), ["All issues", "Subscribe"]);
    const foot = words(page.querySelector(".footer"));
    assert.match(foot, /The Institute · The Other Institute/);
    assert.match(foot, /ISSN 2049-3630/);
    assert.match(foot, /Text: CC BY 4\.0/);
  });

  test("keeps drafts and issues of a later day out, until their day has come", async (t) => {
    assert.deepEqual(allWords(site.page("/issues/"), ".issue-list a"), [
      "The next",
      "The “denial order”",
    ]);
    assert.ok(!site.has("/issues/draft/"));
    assert.ok(!site.text("/feed.xml").includes("A later issue"));
    const then = await buildSite(t, "tests/sites/everything", "--now", "2099-01-02");
    assert.equal(allWords(then.page("/issues/"), ".issue-list a")[0], "A later issue");
  });

  test("sets an issue in another language in that language", () => {
    const text = site.page("/issues/next/").querySelector(".text");
    assert.equal(text?.getAttribute("lang"), "de");
    assert.match(words(text), /„Text“/);
  });
});

test("an archive without issues is a site that says so", async (t) => {
  const site = await buildSite(t, writeArchive(t, {}));
  assert.match(words(site.page("/").querySelector("main")), /No issue has been published yet/);
  assert.match(
    words(site.page("/issues/").querySelector("main")),
    /No issue has been published yet/,
  );
  assert.deepEqual(brokenLinks(site), []);
});

test("a Chinese archive speaks Chinese and has Chinese addresses", async (t) => {
  const site = await buildSite(t, "tests/sites/chinese");
  assert.deepEqual(brokenLinks(site), []);
  const page = site.page("/issues/出口管制/");
  assert.equal(page.documentElement.getAttribute("lang"), "zh-CN");
  assert.equal(words(page.querySelector(".contents .label")), "本期目录");
  assert.equal(words(page.querySelector(".facts time")), "2020年5月15日");
  assert.equal(page.querySelector(".contents a")?.getAttribute("href"), "#半导体-产业");
  const byline = page.querySelector(".byline a")?.getAttribute("href");
  assert.equal(byline, "/authors/%E9%98%AE%E4%B8%80%E5%B3%B0/");
  assert.equal(page.querySelector(".text p > .pin")?.getAttribute("aria-label"), "第 1 段的链接");
  const copy = page.querySelector(".kept a")?.getAttribute("aria-label");
  assert.equal(copy, "商务部公告（2020 年存档）");
  assert.deepEqual(allWords(site.page("/sources/"), ".source-list > li > a"), ["商务部.中国"]);
  assert.equal(words(site.page("/sources/商务部.中国/").querySelector("h1")), "商务部.中国");
});

test("all mistakes of an archive are told at once, in the order of files and lines", async () => {
  const ended = await runCommand("check", ["--content", "tests/sites/broken"]);
  assert.equal(ended.code, 1);
  assert.deepEqual(ended.stderr.trim().split("\n"), [
    "tests/sites/broken/authors/wenqing-zhao.md:3:1 error: unknown key `knid` — did you mean `kind`?",
    "tests/sites/broken/issues/denial-order.md:3:7 error: `date` must be a day of the calendar as `2018-05-02`, or with its time as `2018-05-02T14:16`",
    "tests/sites/broken/issues/denial-order.md:4:11 error: unknown author `wenqing-zao` — did you mean `wenqing-zhao`?",
    "tests/sites/broken/issues/js.md:1:1 error: front matter in `js` is refused, and nothing in it was run: write `---` alone on the first line and the keys as YAML, `title: …`",
    "tests/sites/broken/issues/trade-talks.md:6:1 warning: `denial-ordre.md` leads nowhere — did you mean `denial-order.md`?",
    "tests/sites/broken/site.yaml:3:28 error: `sections.In other news` must be one of lead, briefs, reading, not `brief` — did you mean `briefs`?",
    "tests/sites/broken/topics/zte.md:3:10 error: unknown topic `ztee` — did you mean `zte`?",
  ]);
});

test("the same content makes the same bytes, whatever the time zone and the place", async (t) => {
  const outputs = await Promise.all(
    ["America/Los_Angeles", "Asia/Shanghai"].map(async (TZ) => {
      const output = join(temporaryFolder(t), "site");
      const args = ["--output", output, "--now", "2026-01-01"];
      const ended = await runCommand("build", args, { env: { TZ } });
      assert.equal(ended.code, 0, ended.stderr);
      return digest(new BuiltSite(output));
    }),
  );
  assert.deepEqual(outputs[0], outputs[1]);
});

function digest(site: BuiltSite): [string, string][] {
  return site.files().map((file) => {
    const bytes = readFileSync(join(site.folder, file));
    return [file, createHash("sha256").update(bytes).digest("hex")];
  });
}

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { allWords, BuiltSite, buildSite, words } from "../support/built-site.ts";
import { brokenLinks } from "../support/links.ts";
import { runCommand } from "../support/run-command.ts";
import { issueFile, temporaryFolder, writeArchive } from "../support/write-archive.ts";

test("an archive without any optional key is complete, with no empty boxes", async (t) => {
  const content = writeArchive(t, {
    "topics/zte.md": null,
    "authors/ada-archer.md": "---\nname: Ada Archer\n---\n",
    "issues/plain.md": issueFile({}, "One paragraph.\n"),
  });
  const site = await buildSite(t, content);
  assert.equal(site.warnings, "");
  assert.deepEqual(brokenLinks(site), []);
  const page = site.page("/issues/plain/");
  for (const part of [
    ".kicker",
    ".dek",
    ".contents",
    ".issue-topics",
    ".author-notes",
    ".source",
  ]) {
    assert.equal(page.querySelector(part), null, part);
  }
  assert.equal(page.querySelector(".neighbours"), null);
  assert.match(
    words(site.page("/topics/").querySelector("main")),
    /No topic has been described yet/,
  );
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

test("an issue shows its corrections, its numbers and its own bios", async (t) => {
  const keys = `volume: 3
number: 12
updated: 2018-05-04
corrections:
  - date: 2018-05-03
    note: The date of the *order* was wrong.
bios:
  ada-archer: Ada Archer was an intern.
`;
  const site = await buildSite(t, writeArchive(t, { "issues/a.md": issueFile({ keys }) }));
  const page = site.page("/issues/a/");
  assert.equal(words(page.querySelector(".kicker")), "Vol. 3 · No. 12");
  assert.equal(words(page.querySelector(".corrections em")), "order");
  assert.match(words(page.querySelector(".corrections")), /3 May 2018/);
  assert.match(words(page.querySelector(".facts")), /Updated 4 May 2018/);
  assert.match(words(page.querySelector(".author-notes")), /was an intern/);
});

test("drafts and issues of a later day are absent, and present once their day has come", async (t) => {
  const content = writeArchive(t, {
    "issues/now.md": issueFile({ title: "Now", date: "2020-01-01" }),
    "issues/later.md": issueFile({ title: "Later", date: "2030-06-01" }),
    "issues/never.md": issueFile({ title: "Never", keys: "draft: true\n" }),
  });
  const today = await buildSite(t, content, "--now", "2026-01-01");
  assert.deepEqual(allWords(today.page("/issues/"), ".issue-list a"), ["Now"]);
  assert.ok(!today.has("/issues/never/"));
  assert.ok(!today.text("/feed.xml").includes("Later"));
  const then = await buildSite(t, content, "--now", "2030-06-02");
  assert.deepEqual(allWords(then.page("/issues/"), ".issue-list a"), ["Later", "Now"]);
});

test("old addresses lead to the page, on hosts with and without redirects", async (t) => {
  const keys = "aliases: [/2018/05/old.html, /old/place/, /bare]\n";
  const site = await buildSite(t, writeArchive(t, { "issues/a.md": issueFile({ keys }) }));
  for (const path of ["/2018/05/old.html", "/old/place/", "/bare/"]) {
    const refresh = site.page(path).querySelector('meta[http-equiv="refresh"]');
    assert.equal(refresh?.getAttribute("content"), "0; url=/issues/a/", path);
  }
  assert.match(site.text("/_redirects"), /^\/2018\/05\/old\.html \/issues\/a\/ 301$/m);
});

test("files beside an issue are published only if something refers to them; public/ always is", async (t) => {
  const site = await buildSite(
    t,
    writeArchive(t, {
      "issues/2018/a.md": issueFile(
        { keys: "image: { src: lead.svg, alt: A chart }\n" },
        "![Chart](chart.svg) and [the report](papers/report.pdf).\n",
      ),
      "issues/2018/lead.svg": "<svg/>",
      "issues/2018/chart.svg": "<svg/>",
      "issues/2018/papers/report.pdf": "%PDF",
      "issues/2018/manuscript.docx": "private",
      "public/CNAME": "archive.example",
    }),
  );
  assert.deepEqual(brokenLinks(site), []);
  const page = site.page("/issues/a/");
  const sources = [...page.querySelectorAll("img")].map((image) => image.getAttribute("src"));
  assert.deepEqual(sources, ["/files/issues/2018/lead.svg", "/files/issues/2018/chart.svg"]);
  assert.ok(site.has("/files/issues/2018/papers/report.pdf"));
  assert.ok(!site.files().some((file) => file.includes("manuscript")));
  assert.equal(site.text("/CNAME"), "archive.example");
});

test("a subscribe page has the provider's form as site.yaml says, and the policy lets it post", async (t) => {
  const site = await buildSite(
    t,
    writeArchive(t, {
      "site.yaml":
        "title: T\nurl: https://t.example/\nsubscribe:\n  action: https://news.example/join\n  field: EMAIL\n  hidden: { list: weekly }\n",
      "pages/subscribe.md": "---\ntitle: Subscribe\n---\nWords.\n",
    }),
  );
  const page = site.page("/subscribe/");
  const form = page.querySelector("form.subscribe");
  assert.equal(form?.getAttribute("action"), "https://news.example/join");
  assert.equal(form?.querySelector('input[type="email"]')?.getAttribute("name"), "EMAIL");
  assert.equal(form?.querySelector('input[name="list"]')?.getAttribute("value"), "weekly");
  const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  assert.match(policy, /form-action 'self' https:\/\/news\.example/);
});

test("a Chinese archive speaks Chinese and has Chinese addresses", async (t) => {
  const site = await buildSite(
    t,
    writeArchive(t, {
      "site.yaml":
        "title: 科技政策周报\nurl: https://zh.example/\nlanguage: zh-CN\ntimezone: Asia/Shanghai\n",
      "authors/阮一峰.md": "---\nname: 阮一峰\n---\n作者。\n",
      "issues/出口管制.md": issueFile(
        { title: "出口管制新规", authors: "[阮一峰]" },
        '## "半导体"产业\n\n文字。\n\n## 其他\n\n文字。\n',
      ),
    }),
  );
  assert.deepEqual(brokenLinks(site), []);
  const page = site.page("/issues/出口管制/");
  assert.equal(page.documentElement.getAttribute("lang"), "zh-CN");
  assert.equal(words(page.querySelector(".contents .label")), "本期目录");
  assert.equal(words(page.querySelector(".facts time")), "2018年5月2日");
  assert.equal(page.querySelector(".contents a")?.getAttribute("href"), "#半导体-产业");
  const byline = page.querySelector(".byline a")?.getAttribute("href");
  assert.equal(byline, "/authors/%E9%98%AE%E4%B8%80%E5%B3%B0/");
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

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseHTML } from "linkedom";
import { issueFile } from "../support/write-archive.ts";
import { issueOf, makeArchive } from "./make-archive.ts";

const links: [written: string, href: string][] = [
  ["b.md", "issues/b/"],
  ["./b.md", "issues/b/"],
  ["2018/中兴通讯.md", "issues/%E4%B8%AD%E5%85%B4%E9%80%9A%E8%AE%AF/"],
  ["../authors/ada-archer.md", "authors/ada-archer/"],
  ["../topics/zte.md", "topics/zte/"],
  ["../pages/about.md", "about/"],
  ["b.md#part-one", "issues/b/#part-one"],
  ["b.md?x=1#part-one", "issues/b/?x=1#part-one"],
  ["2018/中兴通讯.md#第一", "issues/%E4%B8%AD%E5%85%B4%E9%80%9A%E8%AE%AF/#%E7%AC%AC%E4%B8%80"],
  ["chart.png", "files/issues/chart.png"],
  ["a%20b.pdf", "files/issues/a%20b.pdf"],
  ["/issues/b/", "issues/b/"],
  ["/issues/b", "issues/b/"],
  ["/issues/b/index.html", "issues/b/"],
  ["/years/2018/", "years/2018/"],
  ["/", ""],
  ["/feed.xml", "feed.xml"],
  ["/old.html", "old.html"],
  ["/about-us/", "about-us"],
  ["/about-us", "about-us"],
  ["/notes.txt", "notes.txt"],
];

const files = {
  "issues/b.md": issueFile({ keys: "aliases: [/old.html]\n" }, "# Part one\n"),
  "issues/2018/中兴通讯.md": issueFile({}, "# 第一\n"),
  "issues/chart.png": "",
  "issues/a b.pdf": "",
  "pages/about.md": "---\ntitle: About\naliases: [/about-us]\n---\n",
  "public/notes.txt": "",
};

function hrefsOf(t: Parameters<typeof makeArchive>[0], url: string, written: string[]) {
  const body = written.map((address) => `<a href="${address}">x</a>\n`).join("\n");
  const { archive, warnings } = makeArchive(t, {
    ...files,
    "site.yaml": `title: x\nurl: ${url}\n`,
    "issues/a.md": issueFile({}, body),
  });
  assert.deepEqual(warnings, []);
  const { document } = parseHTML(
    `<!doctype html><html><body>${issueOf(archive, "a").text.html}</body></html>`,
  );
  return [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));
}

describe("a link between content files becomes an address", () => {
  for (const [where, url, base] of [
    ["at the root", "https://x.example/", "/"],
    ["under a sub-path", "https://x.example/archive/", "/archive/"],
    ["under a Chinese sub-path", "https://x.example/档案/", "/%E6%A1%A3%E6%A1%88/"],
  ] as const) {
    test(where, (t) => {
      const hrefs = hrefsOf(
        t,
        url,
        links.map(([written]) => written),
      );
      assert.deepEqual(
        hrefs,
        links.map(([, href]) => base + href),
      );
    });
  }

  test("in Markdown as in raw HTML", (t) => {
    const body = "[x](2018/中兴通讯.md#第一)\n";
    const { archive, warnings } = makeArchive(t, { ...files, "issues/a.md": issueFile({}, body) });
    assert.deepEqual(warnings, []);
    assert.match(
      issueOf(archive, "a").text.html,
      /href="\/issues\/%E4%B8%AD%E5%85%B4%E9%80%9A%E8%AE%AF\/#%E7%AC%AC%E4%B8%80"/,
    );
  });
});

test("an address that is written with the site's sub-path or whole is found too", (t) => {
  assert.deepEqual(
    hrefsOf(t, "https://x.example/archive/", [
      "/archive/issues/b/",
      "https://x.example/archive/issues/b/#part-one",
    ]),
    ["/archive/issues/b/", "/archive/issues/b/#part-one"],
  );
});

test("an anchor on the same page stays an anchor", (t) => {
  const { archive, warnings } = makeArchive(t, {
    "issues/a.md": issueFile({}, "[x](#第一)\n\n# 第一\n"),
  });
  assert.deepEqual(warnings, []);
  assert.match(issueOf(archive, "a").text.html, /href="#%E7%AC%AC%E4%B8%80"/);
});

test("what leads elsewhere stays as it was written", (t) => {
  const outside = [
    "https://example.org/a?b=1#c",
    "http://x.example.org/",
    "mailto:a@b.example",
    "//cdn.example/x",
  ];
  assert.deepEqual(hrefsOf(t, "https://x.example/", outside), outside);
});

test("a link that leads nowhere stays as it was written", (t) => {
  const { archive } = makeArchive(t, { "issues/a.md": issueFile({}, "[x](gone.md)\n") });
  assert.match(issueOf(archive, "a").text.html, /href="gone.md"/);
});

test("an editor reads a Chinese link that leads nowhere as it was written", (t) => {
  const { warnings } = makeArchive(t, {
    "issues/a.md": issueFile({}, "[x](中兴通讯的拒绝令.md)\n"),
  });
  assert.deepEqual(warnings, [
    "content/issues/a.md:6:1 warning: `中兴通讯的拒绝令.md` leads nowhere: there is no file `issues/中兴通讯的拒绝令.md`",
  ]);
});

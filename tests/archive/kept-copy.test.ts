import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { keptCopy } from "../../src/archive/kept-copy.ts";
import { makeArchive } from "./make-archive.ts";

const site = (url: string) => ({ "site.yaml": `title: x\nurl: ${url}\n` });

describe("a page of another site is looked up in the Wayback Machine, at the day of the issue", () => {
  const cases: [href: string, original: string][] = [
    ["https://www.bis.gov/a?b=c&d#e", "https://www.bis.gov/a?b=c&d#e"],
    ["https://www.bis.gov", "https://www.bis.gov/"],
    ["http://example.org:8080/x", "http://example.org:8080/x"],
    ["https://me:secret@example.org/", "https://me:secret@example.org/"],
    ["HTTPS://Example.org/", "https://example.org/"],
    ["//example.org/x", "https://example.org/x"],
    ["https://中文.example/说", "https://xn--fiq228c.example/%E8%AF%B4"],
    ['https://example.org/?q="a"', "https://example.org/?q=%22a%22"],
    ["https://mini.example.org/", "https://mini.example.org/"],
  ];
  for (const [href, original] of cases) {
    test(href, (t) => {
      const { archive } = makeArchive(t, {});
      assert.deepEqual(keptCopy(href, "2018-05-02", archive), {
        original,
        url: `https://web.archive.org/web/20180502/${original}`,
        date: "2018-05-02",
      });
    });
  }
});

describe("no copy is looked for of", () => {
  const cases = [
    "https://web.archive.org/web/2018/https://www.bis.gov/",
    "https://archive.org/details/x",
    "https://perma.cc/ABCD-1234",
    "https://archive.today/x",
    "https://archive.ph/x",
    "https://mini.example/issues/a/",
    "http://mini.example/",
    "//mini.example/x",
    "/topics/zte/",
    "#a",
    "b.md",
    "mailto:me@example.org",
    "ftp://example.org/x",
    "https://",
    "https://[not an address/",
  ];
  for (const href of cases) {
    test(href, (t) => {
      assert.equal(keptCopy(href, "2018-05-02", makeArchive(t, {}).archive), undefined);
    });
  }
});

test("a neighbour on the same host is another site", (t) => {
  const { archive } = makeArchive(t, site("https://shared.example/archive/"));
  const copy = (href: string) => keptCopy(href, "2018-05-02", archive)?.original;
  assert.equal(copy("https://shared.example/archive/x/"), undefined);
  assert.equal(copy("https://shared.example/others/"), "https://shared.example/others/");
});

describe("where the editors chose a copy", () => {
  const links = [
    "https://www.bis.gov/: {url: https://perma.cc/ABCD-1234, date: 2018-06-01}",
    "https://example.org/wayback: {url: https://web.archive.org/web/20170304050607/https://example.org/wayback}",
    "https://example.org/no-day: {url: https://copies.example/1}",
    "https://中文.example/: {url: https://copies.example/2}",
    "",
  ].join("\n");
  const cases: [sees: string, href: string, url: string, date: string][] = [
    ["it is that", "https://www.bis.gov/", "https://perma.cc/ABCD-1234", "2018-06-01"],
    [
      "for a part of the page too",
      "https://www.bis.gov/#a",
      "https://perma.cc/ABCD-1234",
      "2018-06-01",
    ],
    [
      "however the address is written",
      "https://WWW.bis.gov",
      "https://perma.cc/ABCD-1234",
      "2018-06-01",
    ],
    [
      "its day is the one in a Wayback address",
      "https://example.org/wayback",
      "https://web.archive.org/web/20170304050607/https://example.org/wayback",
      "2017-03-04",
    ],
    [
      "or that of the issue",
      "https://example.org/no-day",
      "https://copies.example/1",
      "2018-05-02",
    ],
    ["of a Chinese host", "https://xn--fiq228c.example/", "https://copies.example/2", "2018-05-02"],
  ];
  for (const [sees, href, url, date] of cases) {
    test(sees, (t) => {
      const { archive } = makeArchive(t, { "links.yaml": links });
      const copy = keptCopy(href, "2018-05-02", archive);
      assert.deepEqual([copy?.url, copy?.date], [url, date]);
    });
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { DOMParser } from "linkedom";
import { sitemap } from "../../src/outputs/sitemap.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { issueFile } from "../support/write-archive.ts";
import { textOf } from "./text-of.ts";

const files = {
  "site.yaml": "title: x\nurl: https://x.example/archive/\n",
  "issues/a.md": issueFile({ date: "2018-05-02T23:30-11:00" }),
  "issues/中文.md": issueFile({
    keys: "updated: 2018-06-01\ncorrections: [{date: 2018-07-01, note: x}]\n",
  }),
  "issues/draft.md": issueFile({ keys: "draft: true\n" }),
};

const pages = ["/", "/issues/", "/issues/a/", "/issues/中文/"];

test("every page is there once, with its whole address", (t) => {
  const { archive } = makeArchive(t, files);
  const document = new DOMParser().parseFromString(textOf(sitemap, archive, pages), "text/xml");
  const addresses = [...document.querySelectorAll("url > loc")].map(
    ({ textContent }) => textContent ?? "",
  );
  assert.equal(
    document.documentElement.getAttribute("xmlns"),
    "http://www.sitemaps.org/schemas/sitemap/0.9",
  );
  assert.deepEqual(addresses, [...new Set(addresses)]);
  assert.equal(addresses.length, pages.length);
  assert.ok(addresses.includes("https://x.example/archive/issues/%E4%B8%AD%E6%96%87/"));
  for (const address of addresses)
    assert.ok(address.startsWith("https://x.example/archive/"), address);
});

test("an issue has the day of its last change", (t) => {
  const xml = textOf(sitemap, makeArchive(t, files).archive, pages);
  assert.match(xml, /issues\/a\/<\/loc><lastmod>2018-05-02<\/lastmod>/);
  assert.match(xml, /%87\/<\/loc><lastmod>2018-07-01<\/lastmod>/);
});

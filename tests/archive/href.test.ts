import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { escapePath, hrefOf, urlOf } from "../../src/archive/href.ts";
import { makeArchive } from "./make-archive.ts";

describe("the address of a page", () => {
  const cases: [where: string, url: string, path: string, href: string, whole: string][] = [
    ["the home page at the root", "https://x.example/", "/", "/", "https://x.example/"],
    ["at the root", "https://x.example", "/issues/a/", "/issues/a/", "https://x.example/issues/a/"],
    [
      "the home page under a sub-path",
      "https://x.example/archive",
      "/",
      "/archive/",
      "https://x.example/archive/",
    ],
    [
      "under a sub-path",
      "https://x.example/a/b/",
      "/issues/a/",
      "/a/b/issues/a/",
      "https://x.example/a/b/issues/a/",
    ],
    [
      "Chinese",
      "https://x.example/",
      "/authors/阮一峰/",
      "/authors/%E9%98%AE%E4%B8%80%E5%B3%B0/",
      "https://x.example/authors/%E9%98%AE%E4%B8%80%E5%B3%B0/",
    ],
    [
      "under an escaped sub-path",
      "https://x.example/%E6%A1%A3/",
      "/a/",
      "/%E6%A1%A3/a/",
      "https://x.example/%E6%A1%A3/a/",
    ],
    [
      "with a port",
      "http://localhost:8080/",
      "/feed.xml",
      "/feed.xml",
      "http://localhost:8080/feed.xml",
    ],
  ];
  for (const [where, url, path, href, whole] of cases) {
    test(where, (t) => {
      const { site } = makeArchive(t, { "site.yaml": `title: x\nurl: ${url}\n` }).archive;
      assert.equal(hrefOf(site, path), href);
      assert.equal(urlOf(site, path), whole);
    });
  }
});

test("whatever has a meaning in an address is escaped", () => {
  assert.equal(escapePath("/files/a b#c?d%e.png"), "/files/a%20b%23c%3Fd%25e.png");
});

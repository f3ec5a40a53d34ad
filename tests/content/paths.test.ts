import assert from "node:assert/strict";
import { test } from "node:test";
import {
  attachmentPath,
  authorPath,
  feedPaths,
  fixedPaths,
  isOutletPath,
  issuePath,
  outletPath,
  pagePath,
  publicPath,
  reservedSlugs,
  sharedSlugs,
  topicPath,
  yearPath,
} from "../../src/content/paths.ts";

test("every kind of page has its place", () => {
  assert.equal(issuePath("issue-100"), "/issues/issue-100/");
  assert.equal(topicPath("zte"), "/topics/zte/");
  assert.equal(authorPath("阮一峰"), "/authors/阮一峰/");
  assert.equal(pagePath("about"), "/about/");
  assert.equal(yearPath(2018), "/years/2018/");
  assert.equal(outletPath("nytimes.com"), "/sources/nytimes.com/");
});

test("the page of an outlet is known by its path", () => {
  assert.equal(isOutletPath(outletPath("新闻.中国")), true);
  for (const path of ["/sources/", "/sources/a/b/", "/sources/a", "/issues/a/"]) {
    assert.equal(isOutletPath(path), false, path);
  }
});

test("a feed stands beside the page whose issues it holds", () => {
  assert.deepEqual(feedPaths("/topics/zte/"), [
    "/topics/zte/feed.xml",
    "/topics/zte/rss.xml",
    "/topics/zte/feed.json",
  ]);
});

test("a picture keeps its folder, a public file stands at the root", () => {
  assert.equal(attachmentPath("issues/2018/a.jpg"), "/files/issues/2018/a.jpg");
  assert.equal(publicPath("public/CNAME"), "/CNAME");
  assert.equal(publicPath("public/.well-known/x"), "/.well-known/x");
});

test("no content page can have the address of a page that every site has, unless it gives that page its words", () => {
  for (const path of [
    ...fixedPaths,
    issuePath("x"),
    topicPath("x"),
    authorPath("x"),
    yearPath(1),
    outletPath("x.example"),
    attachmentPath("x"),
  ]) {
    const [, first = ""] = path.split("/");
    const isFile = first === "" || first.includes(".") || first.startsWith("_");
    assert.ok(isFile || reservedSlugs.includes(first) || sharedSlugs.includes(first), path);
  }
});

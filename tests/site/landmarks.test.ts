import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { allWords, type BuiltSite, buildSite, words } from "../support/built-site.ts";
import { untilEnd } from "../support/until-end.ts";

const file = untilEnd();

for (const content of ["content", "tests/sites/everything", "tests/sites/chinese"]) {
  describe(`who finds the way by structure, in ${content}`, () => {
    let site: BuiltSite;
    let pages: [path: string, page: Document][];
    before(async () => {
      site = await buildSite(file, content, "--now", "2026-01-01");
      pages = site
        .pages()
        .filter((path) => !/http-equiv="refresh"/.test(site.text(path)))
        .map((path) => [path, site.page(path)]);
    });

    test("meets a head, a main part and a foot on every page, the head with navigation", () => {
      for (const [path, page] of pages) {
        for (const landmark of ["body > header", "body > main#main", "body > footer"]) {
          assert.equal(page.querySelectorAll(landmark).length, 1, `${path}: ${landmark}`);
        }
        assert.equal(page.querySelectorAll("body > header nav[aria-label]").length, 1, path);
        const first = page.querySelector("body > :first-child");
        assert.equal(first?.getAttribute("href"), "#main", path);
      }
    });

    test("can tell landmarks of one kind apart by their names", () => {
      for (const [path, page] of pages) {
        const names = [...page.querySelectorAll("nav, aside")].map(
          (landmark) => `${landmark.tagName} ${landmark.getAttribute("aria-label")}`,
        );
        assert.equal(new Set(names).size, names.length, `${path}: ${names}`);
      }
    });

    test("goes down by one level of heading at a time, and meets no empty one", () => {
      for (const [path, page] of pages) {
        const headings = [...page.querySelectorAll("h1, h2, h3, h4, h5, h6")];
        const levels = headings.map(({ tagName }) => Number(tagName[1]));
        assert.equal(levels[0], 1, path);
        levels.forEach((level, i) => {
          assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${path}: ${words(headings[i])}`);
        });
        assert.ok(!allWords(page, "h1, h2, h3, h4").includes(""), path);
      }
    });

    test("is told what every page is", () => {
      for (const [path, page] of pages) {
        const description = page.querySelector('meta[name="description"]')?.getAttribute("content");
        assert.notEqual((description ?? "").trim(), "", path);
      }
    });
  });
}

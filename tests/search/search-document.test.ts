import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseHTML } from "linkedom";
import { searchDocument } from "../../src/search/search-document.tsx";
import { issueOf, makeArchive } from "../archive/make-archive.ts";
import { issueFile } from "../support/write-archive.ts";

const files = {
  "site.yaml": "title: x\nurl: https://x.example/archive/\nlanguage: zh-CN\n",
  "authors/bea.md": "---\nname: Bea & Co\n---\n",
  "issues/中文.md": issueFile(
    {
      title: '"A <b> & c"',
      date: "2018-05-02T22:00-04:00",
      authors: "[ada-archer, bea]",
      keys: "tags: [zte]\ndek: The dek.\n",
    },
    "Lead with [a link](https://example.org/).\n\n# Part one\n\n- An item.\n\n<script>alert(1)</script>\n\n# Part one\n\nMore.\n",
  ),
};

function documentOf(t: Parameters<typeof makeArchive>[0], changes: Record<string, string> = {}) {
  const { archive } = makeArchive(t, { ...files, ...changes });
  const { url, content } = searchDocument(issueOf(archive, "中文"), archive.site);
  return { url, content, archive, document: parseHTML(content).document };
}

describe("what the search engine reads of an issue", () => {
  test("its address is escaped and begins at the site's own root", (t) => {
    assert.equal(documentOf(t).url, "/issues/%E4%B8%AD%E6%96%87/");
  });

  test("the title and the dek", (t) => {
    const { document } = documentOf(t);
    assert.equal(document.querySelector("h1[data-pagefind-meta=title]")?.textContent, "A <b> & c");
    assert.equal(document.querySelectorAll("h1").length, 1);
    assert.equal(document.querySelector("[data-pagefind-weight]")?.textContent, "The dek.");
  });

  test("sections with the anchors that the page has", (t) => {
    const { document, archive } = documentOf(t);
    const { anchors } = issueOf(archive, "中文").text;
    const ids = [...document.querySelectorAll("h2")].map(({ id }) => id);
    assert.deepEqual(ids, ["part-one", "part-one-2"]);
    for (const id of ids) assert.ok(anchors.has(id), id);
  });

  test("the written day and authors, to be shown with a result", (t) => {
    const { document } = documentOf(t);
    const metaOf = (name: string) =>
      document.querySelector(`[data-pagefind-meta="${name}[content]"]`)?.getAttribute("content");
    assert.equal(metaOf("date"), "2018-05-02");
    assert.equal(metaOf("authors"), "Ada Archer和Bea & Co");
  });

  test("its language is the site's", (t) => {
    assert.equal(documentOf(t).document.documentElement.getAttribute("lang"), "zh-CN");
  });

  test("nothing that the page does not show", (t) => {
    assert.doesNotMatch(documentOf(t).content, /alert|<script|<a /);
  });

  test("nothing that depends on where the site stands", (t) => {
    const elsewhere = { "site.yaml": "title: y\nurl: https://y.example/\nlanguage: zh-CN\n" };
    const { url, content } = documentOf(t, elsewhere);
    assert.deepEqual([url, content], [documentOf(t).url, documentOf(t).content]);
  });
});

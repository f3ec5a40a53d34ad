import assert from "node:assert/strict";
import { test } from "node:test";
import {
  articleMetadata,
  issueMetadata,
} from "../../../src/outputs/structured-data/issue-metadata.ts";
import { openGraphLocale } from "../../../src/outputs/structured-data/open-graph-locale.ts";
import { issueOf, makeArchive } from "../../archive/make-archive.ts";
import { issueFile } from "../../support/write-archive.ts";

const everything = {
  "site.yaml":
    "title: The Archive\nurl: https://x.example/archive/\npublisher: The Institute\nissn: 2049-3630\nlicense: {name: CC BY 4.0}\n",
  "authors/ada-archer.md": '---\nname: Ada Archer\nsortName: "Archer, Ada"\n---\n',
  "authors/editors.md": "---\nname: The Editors\nkind: organization\n---\n",
  "topics/tax.md": "---\nname: Taxes\n---\n",
  "issues/a.md": issueFile({
    date: "2018-05-02T23:30-11:00",
    authors: "[ada-archer, editors]",
    keys: "tags: [zte, tax]\nvolume: 3\nnumber: 12\ndek: A dek.\nlang: de\nupdated: 2018-05-04\nimage: {src: p.png, alt: A chart}\n",
  }),
  "issues/p.png": "",
};

test("Google Scholar, Zotero and readers of Dublin Core get the record", (t) => {
  const { archive } = makeArchive(t, everything);
  const url = "https://x.example/archive/issues/a/";
  assert.deepEqual(issueMetadata(issueOf(archive, "a"), archive.site), [
    ["citation_title", "An issue"],
    ["citation_author", "Archer, Ada"],
    ["citation_author", "The Editors"],
    ["citation_publication_date", "2018/05/02"],
    ["citation_journal_title", "The Archive"],
    ["citation_issn", "2049-3630"],
    ["citation_volume", "3"],
    ["citation_issue", "12"],
    ["citation_publisher", "The Institute"],
    ["citation_language", "de"],
    ["citation_public_url", url],
    ["citation_fulltext_html_url", url],
    ["citation_keywords", "ZTE; Taxes"],
    ["z:itemType", "magazineArticle"],
    ["DC.title", "An issue"],
    ["DC.creator", "Archer, Ada"],
    ["DC.creator", "The Editors"],
    ["DC.date", "2018-05-02"],
    ["DC.publisher", "The Institute"],
    ["DC.language", "de"],
    ["DC.identifier", url],
    ["DC.description", "A dek."],
    ["DC.subject", "ZTE"],
    ["DC.subject", "Taxes"],
    ["DC.rights", "CC BY 4.0"],
  ]);
});

test("Open Graph gets what it has of articles", (t) => {
  const { archive } = makeArchive(t, everything);
  assert.deepEqual(articleMetadata(issueOf(archive, "a"), archive.site), [
    ["article:published_time", "2018-05-02T23:30:00-11:00"],
    ["article:modified_time", "2018-05-04"],
    ["article:author", "https://x.example/archive/authors/ada-archer/"],
    ["article:author", "https://x.example/archive/authors/editors/"],
    ["article:tag", "ZTE"],
    ["article:tag", "Taxes"],
    ["og:image", "https://x.example/archive/files/issues/p.png"],
    ["og:image:alt", "A chart"],
  ]);
});

test("what an issue does not have is not said", (t) => {
  const { archive } = makeArchive(t, { "issues/a.md": issueFile() });
  const issue = issueOf(archive, "a");
  const said = [...issueMetadata(issue, archive.site), ...articleMetadata(issue, archive.site)];
  const names = said.map(([name]) => name);
  for (const name of ["citation_publisher", "citation_keywords", "DC.rights", "og:image"]) {
    assert.ok(!names.includes(name), name);
  }
});

test("a language has the likeliest country in Open Graph", () => {
  assert.equal(openGraphLocale("en"), "en_US");
  assert.equal(openGraphLocale("en-GB"), "en_GB");
  assert.equal(openGraphLocale("zh-CN"), "zh_CN");
  assert.equal(openGraphLocale("zh-Hant"), "zh_TW");
});

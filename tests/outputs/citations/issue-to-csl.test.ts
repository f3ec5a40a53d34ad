import assert from "node:assert/strict";
import { test } from "node:test";
import { issueToCsl } from "../../../src/outputs/citations/issue-to-csl.ts";
import { issueOf, makeArchive } from "../../archive/make-archive.ts";
import { issueFile } from "../../support/write-archive.ts";

type Files = Parameters<typeof makeArchive>[1];

function itemOf(t: Parameters<typeof makeArchive>[0], files: Files, slug = "a") {
  const { archive } = makeArchive(t, files);
  return issueToCsl(issueOf(archive, slug), archive.site);
}

test("an issue with nothing optional is cited by what it has", (t) => {
  assert.deepEqual(itemOf(t, { "issues/a.md": issueFile() }), {
    id: "a",
    type: "article-magazine",
    title: "An issue",
    "container-title": "Mini Archive",
    author: [{ family: "Archer", given: "Ada" }],
    issued: { "date-parts": [[2018, 5, 2]] },
    URL: "https://mini.example/issues/a/",
    language: "en",
  });
});

test("an issue of an archive that has everything, under a sub-path", (t) => {
  const item = itemOf(
    t,
    {
      "site.yaml":
        "title: The Archive\nurl: https://x.example/archive/\npublisher: The Institute\nissn: 2049-3630\n",
      "issues/中文.md": issueFile(
        {
          title: "'\"Chips\" in brief'",
          date: "2018-05-02T23:30-11:00",
          keys: 'tags: [zte, tax]\ndek: A dek.\nlang: de\nvolume: 3\nnumber: "12a"\n',
        },
        "x\n",
      ),
      "topics/tax.md": "---\nname: Taxes\n---\n",
    },
    "中文",
  );
  assert.equal(item.URL, "https://x.example/archive/issues/%E4%B8%AD%E6%96%87/");
  assert.deepEqual(item.issued, { "date-parts": [[2018, 5, 2]] });
  assert.equal(item.title, "„Chips“ in brief");
  const { publisher, ISSN, volume, issue, language, abstract, keyword } = item;
  assert.deepEqual(
    { publisher, ISSN, volume, issue, language, abstract, keyword },
    {
      publisher: "The Institute",
      ISSN: "2049-3630",
      volume: "3",
      issue: "12a",
      language: "de",
      abstract: "A dek.",
      keyword: "ZTE; Taxes",
    },
  );
});

test("a digest is cited as the page that it is, not as the original", (t) => {
  const source =
    "source: {publisher: The Publisher, title: The Original, url: 'https://p.example/'}\n";
  const item = itemOf(t, { "issues/a.md": issueFile({ keys: source }) });
  assert.doesNotMatch(JSON.stringify(item), /The Publisher|The Original|p\.example/);
});

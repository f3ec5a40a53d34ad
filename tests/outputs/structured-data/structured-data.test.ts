import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  archiveToPeriodical,
  siteToWebSite,
} from "../../../src/outputs/structured-data/archive-to-periodical.ts";
import { authorToProfile } from "../../../src/outputs/structured-data/author-to-thing.ts";
import { breadcrumbs } from "../../../src/outputs/structured-data/breadcrumbs.ts";
import { issueToArticle } from "../../../src/outputs/structured-data/issue-to-article.ts";
import { toJsonLd } from "../../../src/outputs/structured-data/to-json-ld.ts";
import { issueOf, makeArchive } from "../../archive/make-archive.ts";
import { issueFile } from "../../support/write-archive.ts";

type Test = Parameters<typeof makeArchive>[0];
type Data = Record<string, unknown>;

const everything = {
  "site.yaml":
    "title: The Archive\ntagline: A tagline\nurl: https://x.example/archive/\npublisher: The Institute\nissn: 2049-3630\nlicense: {name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/'}\n",
  "authors/ada-archer.md":
    '---\nname: Ada Archer\nsortName: "Archer, Ada"\naffiliation: A School\norcid: 0000-0002-1825-0097\nlinks: [https://ada.example/]\n---\n',
  "authors/editors.md": "---\nname: The Editors\nkind: organization\n---\n",
  "topics/law.md": "---\nname: A Law\nkind: law\n---\n",
  "topics/talks.md": "---\nname: Talks\nkind: event\n---\n",
  "issues/a.md": issueFile({
    title: '"</script><b>"',
    date: "2018-05-02T14:16-04:00",
    authors: "[ada-archer, editors]",
    keys: "tags: [zte, law, talks]\nvolume: 3\nnumber: 12\ndek: A dek.\nlang: de\nupdated: 2018-05-04\ncorrections: [{date: 2018-05-03, note: The *day* was wrong.}]\nimage: {src: p.png, alt: A chart}\nsource: {publisher: P, url: 'https://p.example/x'}\n",
  }),
  "issues/p.png": "",
};

/** A thing as those who read the page get it. */
function asRead(thing: Parameters<typeof toJsonLd>[0][number]): Data {
  const { "@graph": graph } = JSON.parse(toJsonLd([thing])) as { "@graph": Data[] };
  return graph[0] ?? {};
}

function articleOf(t: Test, files: Parameters<typeof makeArchive>[1]): Data {
  const { archive } = makeArchive(t, files);
  return asRead(issueToArticle(issueOf(archive, "a"), archive.site));
}

describe("an issue that has everything", () => {
  test("says what it is, when, and by whom it was published", (t) => {
    const article = articleOf(t, everything);
    assert.equal(article["@type"], "NewsArticle");
    assert.equal(article.headline, "</script><b>");
    assert.equal(article.url, "https://x.example/archive/issues/a/");
    assert.equal(article.datePublished, "2018-05-02T14:16:00-04:00");
    assert.equal(article.dateModified, "2018-05-04");
    assert.equal(article.inLanguage, "de");
    assert.equal(article.license, "https://creativecommons.org/licenses/by/4.0/");
    assert.equal(article.image, "https://x.example/archive/files/issues/p.png");
    assert.equal(article.isBasedOn, "https://p.example/x");
    assert.deepEqual(article.publisher, {
      "@type": "Organization",
      name: "The Institute",
      url: "https://x.example/archive/",
    });
    assert.deepEqual(article.correction, [
      { "@type": "CorrectionComment", text: "The *day* was wrong.", datePublished: "2018-05-03" },
    ]);
  });

  test("names its authors, persons and organizations", (t) => {
    assert.deepEqual(articleOf(t, everything).author, [
      {
        "@type": "Person",
        "@id": "https://x.example/archive/authors/ada-archer/#author",
        name: "Ada Archer",
        url: "https://x.example/archive/authors/ada-archer/",
        sameAs: ["https://orcid.org/0000-0002-1825-0097", "https://ada.example/"],
        familyName: "Archer",
        givenName: "Ada",
      },
      {
        "@type": "Organization",
        "@id": "https://x.example/archive/authors/editors/#author",
        name: "The Editors",
        url: "https://x.example/archive/authors/editors/",
      },
    ]);
  });

  test("is a part of a number, of a volume, of the periodical", (t) => {
    const number = articleOf(t, everything).isPartOf as Data;
    assert.deepEqual([number["@type"], number.issueNumber], ["PublicationIssue", 12]);
    const volume = number.isPartOf as Data;
    assert.deepEqual([volume["@type"], volume.volumeNumber], ["PublicationVolume", 3]);
    const periodical = volume.isPartOf as Data;
    assert.deepEqual([periodical["@type"], periodical.issn], ["Periodical", "2049-3630"]);
  });

  test("is about its topics, each of its kind", (t) => {
    const about = articleOf(t, everything).about as Data[];
    assert.deepEqual(
      about.map((topic) => [topic["@type"], topic.name]),
      [
        ["Organization", "ZTE"],
        ["Legislation", "A Law"],
        ["DefinedTerm", "Talks"],
      ],
    );
  });
});

test("an issue with nothing optional says nothing of what it does not have", (t) => {
  const article = articleOf(t, { "issues/a.md": issueFile() });
  assert.deepEqual(Object.keys(article).sort(), [
    "@id",
    "@type",
    "author",
    "datePublished",
    "headline",
    "inLanguage",
    "isPartOf",
    "mainEntityOfPage",
    "url",
  ]);
  assert.equal((article.isPartOf as Data)["@type"], "Periodical");
});

test("the page of an author says where the author works", (t) => {
  const { archive } = makeArchive(t, everything);
  const ada = archive.authors.find(({ slug }) => slug === "ada-archer");
  if (ada === undefined) assert.fail("there is no Ada Archer");
  const page = asRead(authorToProfile(ada, archive.site));
  assert.equal(page["@type"], "ProfilePage");
  const { affiliation, name } = page.mainEntity as Data;
  assert.equal(name, "Ada Archer");
  assert.deepEqual(affiliation, { "@type": "Organization", name: "A School" });
});

test("the website says how it is searched", (t) => {
  const { site } = makeArchive(t, everything).archive;
  const { potentialAction } = asRead(siteToWebSite(site));
  assert.deepEqual(potentialAction, {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: "https://x.example/archive/search/?q={search_term_string}",
    },
    "query-input": "required name=search_term_string",
  });
});

test("breadcrumbs lead from the home page to the page", (t) => {
  const { site } = makeArchive(t, everything).archive;
  const { itemListElement } = asRead(
    breadcrumbs(site, [
      { path: "/issues/", name: "Issues" },
      { path: "/issues/中/", name: "A title" },
    ]),
  );
  assert.deepEqual(
    (itemListElement as Data[]).map(({ position, name, item }) => [position, name, item]),
    [
      [1, "The Archive", "https://x.example/archive/"],
      [2, "Issues", "https://x.example/archive/issues/"],
      [3, "A title", "https://x.example/archive/issues/%E4%B8%AD/"],
    ],
  );
});

test("every address is whole, and no text ends the block that it stands in", (t) => {
  const { archive } = makeArchive(t, everything);
  const { site, issues, authors } = archive;
  const json = toJsonLd([
    archiveToPeriodical(site),
    siteToWebSite(site),
    ...issues.map((issue) => issueToArticle(issue, site)),
    ...authors.map((author) => authorToProfile(author, site)),
  ]);
  assert.doesNotMatch(json, /</);
  const keys = ["@id", "url", "item", "image", "isBasedOn", "mainEntityOfPage", "urlTemplate"];
  const addresses: unknown[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (keys.includes(key) || (key === "license" && typeof value === "string"))
      addresses.push(value);
    if (key === "sameAs" && Array.isArray(value)) addresses.push(...value);
    return value;
  });
  assert.ok(addresses.length > 20);
  for (const address of addresses) assert.match(String(address), /^https:\/\/[^/ ]+\//);
});

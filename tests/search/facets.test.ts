import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { noFilters } from "../../layouts/client/search/ask.ts";
import { Facets, type Filters } from "../../layouts/client/search/facets.ts";
import { facetsOf } from "../../src/search/facets.ts";
import { namesOf, nameToListed } from "../../src/search/names.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { issueFile } from "../support/write-archive.ts";

const files = {
  "authors/bea.md": "---\nname: Bea & Co\n---\n",
  "topics/5g.md": "---\nname: 5G\n---\n",
  "issues/a.md": issueFile({ date: "2018-03-01", keys: "tags: [zte]\n" }),
  "issues/b.md": issueFile({ date: "2018-03-02", authors: "[bea]" }),
  "issues/c.md": issueFile({ date: "2018-05-01", keys: "tags: [zte, 5g]\n" }),
};

/** Names as the archive has them, and its facets as the browser opens them. */
function openedFacets(t: Parameters<typeof makeArchive>[0]) {
  const { archive } = makeArchive(t, files);
  const names = namesOf(archive);
  return { names, facets: new Facets(facetsOf([...archive.issues].reverse(), names), names) };
}

const all = [{ number: 0 }, { number: 1 }, { number: 2 }];

describe("the facets of an archive", () => {
  test("count the issues of each topic, author and year", (t) => {
    const { facets } = openedFacets(t);
    assert.deepEqual(facets.count(all), {
      topic: [
        { slug: "zte", name: "ZTE", count: 2 },
        { slug: "5g", name: "5G", count: 1 },
      ],
      author: [
        { slug: "ada-archer", name: "Ada Archer", count: 2 },
        { slug: "bea", name: "Bea & Co", count: 1 },
      ],
      year: [{ slug: "2018", name: "2018", count: 3 }],
    });
    const ofOne = facets.count([{ number: 1 }]).author.map(({ slug, count }) => [slug, count]);
    assert.deepEqual(ofOne, [
      ["ada-archer", 0],
      ["bea", 1],
    ]);
  });

  test("narrow to issues with any value of each filter, and to a month", (t) => {
    const numbers = (filters: Partial<Filters>) =>
      openedFacets(t)
        .facets.narrow(all, { ...noFilters, ...filters })
        .map(({ number }) => number);
    assert.deepEqual(numbers({}), [0, 1, 2]);
    assert.deepEqual(numbers({ topic: ["zte"] }), [0, 2]);
    assert.deepEqual(numbers({ topic: ["5g"], month: "2018-03" }), []);
    assert.deepEqual(numbers({ month: "2018-03" }), [0, 1]);
    assert.deepEqual(numbers({ author: ["bea", "ada-archer"], year: ["2018"] }), [0, 1, 2]);
    assert.deepEqual(numbers({ topic: ["unknown"] }), []);
  });
});

test("a name is listed without its slug where that follows from it", (t) => {
  const listed = openedFacets(t).names.map(nameToListed);
  assert.deepEqual(listed, [
    { kind: "topic", name: "ZTE", issues: 2 },
    { kind: "author", name: "Ada Archer", issues: 2 },
    { kind: "topic", name: "5G", issues: 1 },
    { kind: "author", slug: "bea", name: "Bea & Co", issues: 1 },
  ]);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Facets } from "../../layouts/client/search/facets.ts";
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
  test("count the issues of each topic, author, year and month", (t) => {
    const counts = {
      topic: { "zte ZTE": 2, "5g 5G": 1 },
      author: { "ada-archer Ada Archer": 2, "bea Bea & Co": 1 },
      year: { "2018": 3 },
      month: { "2018-03": 2, "2018-05": 1 },
    };
    const { facets } = openedFacets(t);
    assert.deepEqual(facets.count(), counts);
    assert.deepEqual(facets.count(all), counts);
    assert.deepEqual(facets.count([{ number: 1 }]).author, {
      "ada-archer Ada Archer": 0,
      "bea Bea & Co": 1,
    });
  });

  test("narrow to issues with any value of each filter", (t) => {
    const numbers = (filters: Parameters<Facets["narrow"]>[1]) =>
      openedFacets(t)
        .facets.narrow(all, filters)
        .map(({ number }) => number);
    assert.deepEqual(numbers({}), [0, 1, 2]);
    assert.deepEqual(numbers({ topic: { any: ["zte ZTE"] } }), [0, 2]);
    assert.deepEqual(numbers({ topic: { any: ["5g 5G"] }, month: { any: ["2018-03"] } }), []);
    assert.deepEqual(
      numbers({ author: { any: ["bea Bea & Co", "ada-archer Ada Archer"] } }),
      [0, 1, 2],
    );
    assert.deepEqual(numbers({ topic: { any: ["unknown"] } }), []);
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

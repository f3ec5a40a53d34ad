import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { issueFile } from "../support/write-archive.ts";
import { issueOf, makeArchive } from "./make-archive.ts";

const bios = `---
name: Bea Best
bios:
  - from: 2019-01-01
    text: A professor.
  - from: 2018-01-01
    text: A *student*.
---
`;

const notesOn = (t: Parameters<typeof makeArchive>[0], date: string, author = bios, keys = "") => {
  const { archive } = makeArchive(t, {
    "authors/bea.md": author,
    "issues/a.md": issueFile({ date, authors: "[bea]", keys }),
  });
  return issueOf(archive, "a").authorNotes.map(({ html }) => html.trim());
};

describe("an issue shows the bio that was true on its day", () => {
  const cases: [sees: string, date: string, notes: string[]][] = [
    ["before the first bio there is none", "2017-12-31", []],
    ["on its first day a bio is true", "2018-01-01", ["<p>A <em>student</em>.</p>"]],
    ["it stays true until the next", "2018-12-31T23:59", ["<p>A <em>student</em>.</p>"]],
    ["then the next one is", "2019-01-01", ["<p>A professor.</p>"]],
    [
      "the written day counts, in whatever zone",
      "2018-12-31T23:00-11:00",
      ["<p>A <em>student</em>.</p>"],
    ],
  ];
  for (const [sees, date, notes] of cases) {
    test(sees, (t) => assert.deepEqual(notesOn(t, date), notes));
  }
});

test("the bio that an issue printed itself wins", (t) => {
  const notes = notesOn(t, "2018-05-02", bios, "bios: {bea: As **printed**.}\n");
  assert.deepEqual(notes, ["<p>As <strong>printed</strong>.</p>"]);
});

test("without bios the text of the author's file is the bio, on every day", (t) => {
  assert.deepEqual(notesOn(t, "1999-01-01", "---\nname: Bea\n---\nA writer.\n"), [
    "<p>A writer.</p>",
  ]);
});

test("an author without any bio is left out", (t) => {
  assert.deepEqual(notesOn(t, "2018-05-02", "---\nname: Bea\n---\n\n"), []);
});

test("the author's page shows the latest", (t) => {
  const { archive } = makeArchive(t, { "authors/bea.md": bios });
  const bea = archive.authors.find(({ slug }) => slug === "bea");
  assert.equal(bea?.bio?.trim(), "<p>A professor.</p>");
});

describe("each author has a bio of his own, also where several stand on one line", () => {
  test("in an issue", (t) => {
    const { archive } = makeArchive(t, {
      "authors/bea.md": bios,
      "issues/a.md": issueFile({
        authors: "[ada-archer, bea]",
        keys: "bios: {ada-archer: Of Ada., bea: Of Bea.}\n",
      }),
    });
    assert.deepEqual(
      issueOf(archive, "a").authorNotes.map(({ author, html }) => [author.slug, html.trim()]),
      [
        ["ada-archer", "<p>Of Ada.</p>"],
        ["bea", "<p>Of Bea.</p>"],
      ],
    );
  });

  test("in the file of an author", (t) => {
    const author =
      "---\nname: Bea\nbios: [{from: 2018-01-01, text: Old.}, {from: 2019-01-01, text: New.}]\n---\n";
    const { archive } = makeArchive(t, {
      "authors/bea.md": author,
      "issues/a.md": issueFile({ date: "2018-05-02", authors: "[bea]" }),
      "issues/b.md": issueFile({ date: "2019-05-02", authors: "[bea]" }),
    });
    assert.equal(issueOf(archive, "a").authorNotes[0]?.html.trim(), "<p>Old.</p>");
    assert.equal(issueOf(archive, "b").authorNotes[0]?.html.trim(), "<p>New.</p>");
    assert.equal(archive.authors.find(({ slug }) => slug === "bea")?.bio?.trim(), "<p>New.</p>");
  });
});

test("an author whose name every object has is an author like any other", (t) => {
  const { archive } = makeArchive(t, {
    "authors/constructor.md": "---\nname: Constructor\n---\nA bio.\n",
    "issues/a.md": issueFile({ authors: "[constructor]" }),
  });
  assert.equal(issueOf(archive, "a").authorNotes[0]?.html.trim(), "<p>A bio.</p>");
});

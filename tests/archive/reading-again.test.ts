import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { ContentMemory } from "../../src/content/content-memory.ts";
import { editingSession } from "../support/editing-session.ts";
import { issueFile, writeArchive, writeFiles } from "../support/write-archive.ts";

const svg = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"></svg>`;

/** Links to itself, its neighbours, a file that is not there yet, and to a place that becomes one of the site. */
const linking = issueFile(
  { title: "Linking", keys: "tags: [zte]\nbios: { ada-archer: 'A bio of [b](b.md).' }\n" },
  '“ZTE” and "Huawei": [b](b.md#more), [gone](gone.md), [old](/old/), [own](https://mini.example/deep/issues/b/), [bis](/sources/bis.gov/), ![p](p.svg).\n\n## End\n\nIt ends.\n',
);

const start = {
  "issues/a.md": linking,
  "issues/b.md": issueFile(
    { title: "B", keys: "aliases: [/old/]\n" },
    "## More\n\n[x](https://www.bis.gov/x)\n",
  ),
  "issues/c.md": issueFile(
    { title: "C", date: "2019-01-01", keys: "tags: [zte]\n" },
    "[a](a.md)\n",
  ),
  "issues/d.md": issueFile({ title: "D", date: "2999-01-01" }, "Huawei and ZTE.\n"),
  "issues/p.svg": svg(20),
  "pages/about.md":
    "---\ntitle: About\n---\n[d](../issues/d.md) [feed](/topics/zte/feed.xml) [2019](/years/2019/)\n",
};

/** Changes that reach further than their own files. */
const changes: [what: string, files: Record<string, string>][] = [
  [
    "an anchor",
    { "issues/b.md": issueFile({ title: "B", keys: "aliases: [/old/]\n" }, "## Less\n") },
  ],
  [
    "tags",
    { "issues/a.md": issueFile(), "issues/c.md": issueFile({ title: "C", date: "2019-01-01" }) },
  ],
  ["a year", { "issues/c.md": issueFile({ title: "C", date: "2018-01-01" }) }],
  ["what they were", { "issues/a.md": linking }],
  ["an alias", { "issues/b.md": issueFile({ title: "B" }, "[x](https://www.bis.gov/x)\n") }],
  ["a file that was linked to", { "issues/gone.md": issueFile({ title: "There" }) }],
  ["the size of a picture", { "issues/p.svg": svg(300) }],
  ["the name of a topic", { "topics/zte.md": "---\nname: Zhongxing\naliases: [Huawei]\n---\n" }],
  ["a new topic", { "topics/bis.md": "---\nname: ZTE\n---\n[a](../issues/a.md)\n" }],
  ["a bio", { "authors/ada-archer.md": "---\nname: Ada\n---\nSee [a](../issues/a.md).\n" }],
  ["the language", { "site.yaml": "title: Mini\nurl: https://mini.example/\nlanguage: de\n" }],
  ["the address", { "site.yaml": "title: Mini\nurl: https://mini.example/deep/\n" }],
  [
    "what a broken link is",
    { "site.yaml": "title: M\nurl: https://m.example/\nbrokenLinks: error\n" },
  ],
  ["the sections", { "site.yaml": "title: M\nurl: https://m.example/\nsections: { End: lead }\n" }],
];

/** What is read of an archive after every change that is made to it. */
async function readAll(
  t: Pick<TestContext, "after">,
  read: (content: string) => ReturnType<typeof loadArchive>,
): Promise<[after: string, reading: string][]> {
  const content = writeArchive(t, start);
  const readings: [string, string][] = [];
  const note = (after: string) => void readings.push([after, textOf(read(content))]);
  note("nothing");
  for (const [what, files] of changes) {
    writeFiles(content, files);
    note(what);
  }
  renameSync(join(content, "issues/b.md"), join(content, "issues/bb.md"));
  note("a rename");
  mkdirSync(join(content, "issues/2020"));
  renameSync(join(content, "issues/bb.md"), join(content, "issues/2020/b.md"));
  note("a move");
  rmSync(join(content, "issues/p.svg"));
  note("a picture less");
  for (const { kind, isMistake, make } of editingSession(content)) {
    await make();
    // Without its file a site is still the one that was read last, if one was.
    if (kind !== "site.yaml deleted") note(kind);
    if (readings.length > 45 && !isMistake) return readings;
  }
  return readings;
}

for (const withUnpublished of [true, false]) {
  const which = withUnpublished ? "with drafts" : "as it is published";
  test(`an archive that is read again is the one that is read first, whatever changed in between, ${which}`, async (t) => {
    const options = { now: Date.UTC(2020, 0, 1), withUnpublished };
    const memory = new ContentMemory();
    const again = await readAll(t, (content) => loadArchive(content, { ...options, memory }));
    const other = writeArchive(t, { "topics/zte.md": null });
    const first = await readAll(t, (content) => {
      textOf(loadArchive(other, options));
      return loadArchive(content, options);
    });
    assert.ok(first.filter(([, reading]) => reading.startsWith('{"archive"')).length > 30);
    // Telling the difference of such long texts would take minutes.
    const differing = first.filter(([, reading], i) => reading !== again[i]?.[1]);
    assert.deepEqual(
      differing.map(([after]) => after),
      [],
    );
  });
}

test("records of files that have not changed are the same objects, also if a file was saved anew", (t) => {
  const content = writeArchive(t, start);
  const memory = new ContentMemory();
  const read = () => {
    const { archive } = loadArchive(content, { now: 0, withUnpublished: true, memory });
    assert.ok(archive);
    return archive.issues;
  };
  const before = read();
  writeFiles(content, { "issues/a.md": linking, "issues/c.md": issueFile({ title: "New" }) });
  const after = read();
  const isSame = (slug: string) => {
    const find = (issues: typeof before) => issues.find((issue) => issue.slug === slug)?.text;
    return find(before) === find(after);
  };
  assert.deepEqual(["a", "b", "c"].map(isSame), [true, true, false]);
});

/** All of a reading, in words that can be compared. */
function textOf(reading: ReturnType<typeof loadArchive>): string {
  return JSON.stringify(reading, (_, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}

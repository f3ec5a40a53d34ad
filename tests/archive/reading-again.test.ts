import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { ContentMemory } from "../../src/content/content-memory.ts";
import { editingSession } from "../support/editing-session.ts";
import { issueFile, writeArchive, writeFiles } from "../support/write-archive.ts";

const svg = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"></svg>`;

const linking = issueFile(
  { title: "Linking", keys: "tags: [zte]\nbios: { ada-archer: 'A bio of [b](b.md).' }\n" },
  "ZTE and Huawei: [b](b.md#more), [gone](gone.md), [old](/old/), [bis](/sources/bis.gov/), ![p](p.svg).\n",
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
  "pages/about.md": "---\ntitle: About\n---\n[d](../issues/d.md)\n",
};

/** Changes that reach further than their own files. */
const changes: [what: string, files: Record<string, string>][] = [
  [
    "an anchor",
    { "issues/b.md": issueFile({ title: "B", keys: "aliases: [/old/]\n" }, "## Less\n") },
  ],
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
  [
    "the sections",
    { "site.yaml": "title: M\nurl: https://m.example/\nsections: { Less: lead }\n" },
  ],
];

test("an archive that is read again is the one that is read first, whatever changed in between", async (t) => {
  const content = writeArchive(t, start);
  const memory = new ContentMemory();
  const isSame = (after: string) => {
    for (const withUnpublished of [true, false]) {
      const options = { now: Date.UTC(2020, 0, 1), withUnpublished };
      const again = loadArchive(content, { ...options, memory });
      // Telling the difference of such long texts would take minutes.
      assert.ok(textOf(again) === textOf(loadArchive(content, options)), after);
    }
  };
  assert.notEqual(loadArchive(content, { now: 0, withUnpublished: true }).archive, undefined);
  isSame("nothing");
  for (const [what, files] of changes) {
    writeFiles(content, files);
    isSame(what);
  }
  renameSync(join(content, "issues/b.md"), join(content, "issues/bb.md"));
  isSame("a rename");
  mkdirSync(join(content, "issues/2020"));
  renameSync(join(content, "issues/bb.md"), join(content, "issues/2020/b.md"));
  isSame("a move");
  rmSync(join(content, "issues/p.svg"));
  isSame("a picture less");
  let edits = 0;
  for (const { kind, isMistake, make } of editingSession(content)) {
    if (kind.startsWith("site.yaml") && isMistake) await make();
    else {
      await make();
      isSame(kind);
    }
    if (++edits === 30) break;
  }
});

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

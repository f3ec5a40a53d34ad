import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import * as pagefind from "pagefind";
import { type Chunk, unpackCbor, type Word } from "../../src/search/pagefind-files.ts";
import { type SearchDocument, searchDocument } from "../../src/search/search-document.tsx";
import { readVolume, writeVolume } from "../../src/search/search-volume.ts";
import { beginningAfter, writeWords } from "../../src/search/write-words.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { issueFile, temporaryFolder } from "../support/write-archive.ts";

const files = {
  "issues/a.md": issueFile({ title: "Cafés", date: "2017-01-01" }, "A café, a cafe, 𠀀 and ﬀ.\n"),
  "issues/b.md": issueFile({ title: "Exports", date: "2018-01-01" }, "It exported to a Café.\n"),
  "issues/c.md": issueFile(
    { title: "On ZTE", date: "2019-01-01", keys: "tags: [zte]\n" },
    "The export of cafes.\n",
  ),
  "issues/d.md": issueFile({ title: "Last", date: "2019-02-01" }, "ZTE exports.\n"),
};

async function indexed(t: TestContext, documents: readonly SearchDocument[]): Promise<string> {
  const folder = temporaryFolder(t);
  await writeVolume(documents, "en", folder, () => {});
  return folder;
}

function readChunks(folder: string): Word[][] {
  return readdirSync(folder)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((name) => unpackCbor<Chunk>(readFileSync(join(folder, name)))[0]);
}

describe("the words of several volumes", () => {
  test("are those that one index of all issues has, with the same places", async (t) => {
    const { archive } = makeArchive(t, files);
    const documents = [...archive.issues]
      .reverse()
      .map((issue) => searchDocument(issue, archive.site));
    const one = await indexed(t, documents);
    const parts = [documents.slice(0, 1), documents.slice(1, 2), documents.slice(2)];
    const volumes = await Promise.all(parts.map((part) => indexed(t, part)));
    await pagefind.close();
    const target = temporaryFolder(t);
    const { contents, hash } = writeWords(volumes, target);
    const single = readVolume(one);
    assert.deepEqual(readChunks(target).flat(), [...single.words]);
    assert.deepEqual([contents.lengths, contents.fields], [single.lengths, single.fields]);
    assert.equal(contents.chunks.split(" ").length, readdirSync(target).length);
    assert.equal(writeWords(volumes, temporaryFolder(t)).hash, hash);
    assert.notEqual(writeWords(volumes.slice(1), temporaryFolder(t)).hash, hash);
  });
});

describe("a chunk begins", () => {
  for (const [before, word, beginning] of [
    ["sanction", "sand", "sand"],
    ["team", "technic", "tec"],
    ["ban", "bank", "bank"],
    ["café", "中", "中"],
  ] as const) {
    test(`with “${beginning}”, where ${word} follows ${before}`, () => {
      assert.equal(beginningAfter(before, word), beginning);
    });
  }
});

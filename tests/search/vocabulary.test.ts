import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { vocabularyOf } from "../../src/search/vocabulary.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { Random } from "../support/generate/random.ts";
import { issueFile } from "../support/write-archive.ts";

test("words of titles and names come first, then those that most issues have; rare ones are left out", (t) => {
  const { archive } = makeArchive(t, {
    "topics/zte.md": "---\nname: Zhongxing\naliases: [中兴通讯]\n---\n",
    "issues/a.md": issueFile({ title: "Denial" }, "Often said, often heard, rarely `coded`.\n"),
    "issues/b.md": issueFile({ title: "Order" }, "Often said once more.\n"),
  });
  assert.deepEqual(vocabularyOf(archive), [
    ["archer", "denial", "order", "zhongxing"],
    ["often"],
    ["said"],
  ]);
});

test("however many words an archive has, its vocabulary takes at most 30 KB compressed", (t) => {
  const random = new Random(1);
  const syllables =
    "ar be ti on er in ent al is con de re pro com ing ate ous ment able ship".split(" ");
  const word = () =>
    Array.from({ length: random.int(2, 4) }, () => random.pick(syllables)).join("");
  const text = `${Array.from({ length: 20_000 }, word).join(" ")}.\n`;
  const { archive } = makeArchive(t, {
    "issues/a.md": issueFile({}, text),
    "issues/b.md": issueFile({}, text),
  });
  const lists = vocabularyOf(archive);
  assert.ok(lists.flat().length > 7000);
  assert.ok(gzipSync(JSON.stringify(lists)).length <= 30_000);
});

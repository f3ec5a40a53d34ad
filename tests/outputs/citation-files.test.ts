import assert from "node:assert/strict";
import { test } from "node:test";
import { citationFiles } from "../../src/outputs/citation-files.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { issueFile } from "../support/write-archive.ts";
import { textOf } from "./text-of.ts";

test("each issue has a file in each format, with that issue alone", (t) => {
  const { archive } = makeArchive(t, {
    "issues/a.md": issueFile({ title: "First" }),
    "issues/b.md": issueFile({ title: "Second" }),
  });
  for (const extension of ["bib", "ris", "csl.json"]) {
    const text = textOf(citationFiles, archive, [], `/issues/b/cite.${extension}`);
    assert.match(text, /Second/);
    assert.doesNotMatch(text, /First/);
  }
});

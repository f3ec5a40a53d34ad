import assert from "node:assert/strict";
import { test } from "node:test";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const options = { now: Date.UTC(2020, 0, 1), withUnpublished: false };

test("an archive with warnings is an archive", (t) => {
  const root = writeArchive(t, { "issues/a.md": issueFile({}, "[x](gone.md)\n") });
  const { archive, problems } = loadArchive(root, options);
  assert.equal(archive?.issues.length, 1);
  assert.deepEqual(
    problems.map(({ severity }) => severity),
    ["warning"],
  );
});

test("with an error there is no archive", (t) => {
  const root = writeArchive(t, {
    "issues/a.md": issueFile({ date: "soon" }),
    "issues/b.md": issueFile(),
  });
  assert.equal(loadArchive(root, options).archive, undefined);
});

test("nor with an error that only links have", (t) => {
  const root = writeArchive(t, {
    "site.yaml": "title: x\nurl: https://mini.example/\nbrokenLinks: error\n",
    "issues/a.md": issueFile({}, "[x](gone.md)\n"),
  });
  assert.equal(loadArchive(root, options).archive, undefined);
});

test("the address may be given from outside", (t) => {
  const { archive } = loadArchive(writeArchive(t, {}), {
    ...options,
    url: "https://x.example/archive",
  });
  assert.equal(archive?.site.basePath, "/archive/");
});

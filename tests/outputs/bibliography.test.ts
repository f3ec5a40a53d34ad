import assert from "node:assert/strict";
import { test } from "node:test";
import { bibliography } from "../../src/outputs/bibliography.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { issueFile } from "../support/write-archive.ts";
import { textOf } from "./text-of.ts";

const files = {
  "site.yaml": "title: Mini\nurl: https://x.example/archive/\npublisher: The Institute\n",
  "authors/ben-bell.md": '---\nname: Ben Bell\nsortName: "Bell, Ben"\n---\n',
  "issues/a.md": issueFile({
    title: "'“Chips, and” rules'",
    authors: "[ada-archer, ben-bell]",
    keys: "tags: [zte]\nnumber: 12\ndek: 'A \"dek\".'\n",
  }),
  "issues/中文.md": issueFile({ title: "中文", date: "2018-05-03", keys: "lang: zh-CN\n" }),
};

test("the table has a line an issue, newest first, and quotes what CSV would break at", (t) => {
  const { archive } = makeArchive(t, files);
  assert.deepEqual(textOf(bibliography, archive, [], "/bibliography.csv").split("\r\n"), [
    "authors,title,date,url,publisher,topics,volume,number,language,dek",
    "Ada Archer,中文,2018-05-03,https://x.example/archive/issues/%E4%B8%AD%E6%96%87/,The Institute,,,,zh-CN,",
    'Ada Archer; Ben Bell,"“Chips, and” rules",2018-05-02,https://x.example/archive/issues/a/,The Institute,ZTE,,12,en,A “dek”.',
    "",
  ]);
});

test("every issue is in each format, under a key of its own", (t) => {
  const { archive } = makeArchive(t, files);
  const bib = textOf(bibliography, archive, [], "/bibliography.bib");
  assert.deepEqual(bib.match(/^@article\{.*$/gm), ["@article{中文,", "@article{a,"]);
  const ris = textOf(bibliography, archive, [], "/bibliography.ris");
  assert.equal(ris.match(/^ER {2}- /gm)?.length, 2);
  const items: unknown = JSON.parse(textOf(bibliography, archive, [], "/bibliography.csl.json"));
  assert.ok(Array.isArray(items) && items.length === 2);
});

test("an archive without issues has an empty bibliography", (t) => {
  const { archive } = makeArchive(t, {});
  assert.equal(textOf(bibliography, archive, [], "/bibliography.bib"), "");
  assert.equal(textOf(bibliography, archive, [], "/bibliography.csl.json"), "[]\n");
});

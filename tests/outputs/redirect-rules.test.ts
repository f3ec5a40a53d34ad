import assert from "node:assert/strict";
import { test } from "node:test";
import { redirectRules } from "../../src/outputs/redirect-rules.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { issueFile } from "../support/write-archive.ts";
import { textOf } from "./text-of.ts";

test("old addresses lead to the page for good, escaped and under the site's path", (t) => {
  const { archive } = makeArchive(t, {
    "site.yaml": "title: x\nurl: https://x.example/archive/\n",
    "issues/中.md": issueFile({ keys: "aliases: [/2018/a.html, /旧/]\n" }),
  });
  assert.equal(
    textOf(redirectRules, archive),
    "/archive/2018/a.html /archive/issues/%E4%B8%AD/ 301\n/archive/%E6%97%A7/ /archive/issues/%E4%B8%AD/ 301\n",
  );
});

test("without old addresses there are no rules", (t) => {
  assert.equal(textOf(redirectRules, makeArchive(t, {}).archive), "");
});

test("an old address is that address only, and no pattern for others", (t) => {
  const root = { "issues/a.md": issueFile({ keys: 'aliases: ["/b:c/"]\n' }) };
  const [from = ""] = textOf(redirectRules, makeArchive(t, root).archive).split(" ");
  assert.doesNotMatch(from, /[*:]/);
});

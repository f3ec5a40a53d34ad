import assert from "node:assert/strict";
import { test } from "node:test";
import { DOMParser } from "linkedom";
import { opensearch } from "../../src/outputs/opensearch.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { textOf } from "./text-of.ts";

test("browsers learn where to search, and what the archive is called", (t) => {
  const { archive } = makeArchive(t, {
    "site.yaml": "title: A & B of a long name\ntagline: On <tech>\nurl: https://x.example/a/\n",
  });
  const document = new DOMParser().parseFromString(textOf(opensearch, archive), "text/xml");
  const text = (name: string) => document.querySelector(name)?.textContent;
  assert.equal(text("ShortName"), "A & B of a long ");
  assert.equal(text("LongName"), "A & B of a long name");
  assert.equal(text("Description"), "On <tech>");
  const url = document.querySelector("Url");
  assert.equal(url?.getAttribute("template"), "https://x.example/a/search/?q={searchTerms}");
  assert.equal(url?.getAttribute("type"), "text/html");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import AuthorPage from "../../../layouts/pages/author.11ty.tsx";
import { allWords, words } from "../../support/built-site.ts";
import { issueFile } from "../../support/write-archive.ts";
import { pagesOf, recordOf } from "./render-pages.ts";

type Test = Parameters<typeof pagesOf>[0];

const bio = (from: string, text: string) => `  - {from: ${from}, text: ${text}}\n`;
const files = {
  "authors/ada-archer.md": `---\nname: Ada Archer\naffiliation: The Institute\nbios:\n${bio("2017-01-01", "A student.")}${bio("2019-01-01", "A professor.")}---\n`,
  "authors/bob.md": "---\nname: Bob\n---\n",
  "issues/a.md": issueFile({
    date: "2018-05-02",
    authors: "[ada-archer, bob]",
    keys: "tags: [zte]\n",
  }),
  "issues/b.md": issueFile({ date: "2019-05-02", keys: "tags: [zte]\n" }),
};

function page(t: Test, slug: string): Document {
  const { archive, render } = pagesOf(t, files);
  const author = recordOf(archive.authors, slug);
  return render((data) => AuthorPage({ ...data, author }));
}

test("an author's page says who they are now, how much and when they wrote", (t) => {
  const document = page(t, "ada-archer");
  assert.equal(words(document.querySelector(".kicker")), "The Institute");
  assert.equal(words(document.querySelector(".dek")), "A professor.");
  assert.deepEqual(allWords(document, ".figures span"), [
    "2 issues",
    "May 2018 – May 2019",
    "Bio as of January 2019",
  ]);
});

test("it has the bios with their days, latest first", (t) => {
  const document = page(t, "ada-archer");
  assert.deepEqual(allWords(document, ".bio-history dt"), [
    "From 1 January 2019",
    "From 1 January 2017",
  ]);
  assert.deepEqual(allWords(document, ".bio-history dd"), ["A professor.", "A student."]);
});

test("it counts the topics written on, and those who wrote with them", (t) => {
  const sections = [...page(t, "ada-archer").querySelectorAll(".aside section")];
  assert.deepEqual(
    sections.map((section) => allWords(section, "h2, a, .count > :first-child")),
    [
      ["Wrote on", "ZTE", "2"],
      ["Wrote with", "Bob", "1"],
    ],
  );
});

test("an author without a bio, a topic or a co-author has no empty boxes", (t) => {
  const { archive, render } = pagesOf(t, { "authors/cyd.md": "---\nname: Cyd\n---\n" });
  const document = render((data) =>
    AuthorPage({ ...data, author: recordOf(archive.authors, "cyd") }),
  );
  assert.equal(document.querySelector(".figures, .bio-history, .aside, .dek"), null);
  assert.equal(words(document.querySelector(".empty")), "No issue yet.");
});

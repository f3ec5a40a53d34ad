import assert from "node:assert/strict";
import { describe, test } from "node:test";
import TopicPage from "../../../layouts/pages/topic.11ty.tsx";
import { allWords, words } from "../../support/built-site.ts";
import { issueFile } from "../../support/write-archive.ts";
import { pagesOf, recordOf } from "./render-pages.ts";

type Test = Parameters<typeof pagesOf>[0];

const files = {
  "topics/zte.md":
    "---\nname: ZTE\nkind: organization\naliases: [ZTE Corporation]\nbroader: telecoms\n---\nA maker of phones.\n",
  "topics/telecoms.md": "---\nname: Telecoms\n---\n",
  "issues/about.md": issueFile(
    { title: "The ban", date: "2018-05-02", keys: "tags: [zte]\n" },
    "Of ZTE.\n\n## The order\n\n- ZTE’s ban.\n\nThree: ZTE.\n\nFour: ZTE.\n\nFive: ZTE.\n",
  ),
  "issues/mention.md": issueFile(
    { title: "Telecoms rise", date: "2019-06-07" },
    "Telecoms, not ZTE.\n",
  ),
};

function page(t: Test, changes: Record<string, string | null> = {}, slug = "zte"): Document {
  const { archive, render } = pagesOf(t, { ...files, ...changes });
  const topic = recordOf(archive.topics, slug);
  return render((data) => TopicPage({ ...data, topic }));
}

describe("a dossier", () => {
  test("says how much there is, and when", (t) => {
    assert.deepEqual(allWords(page(t), ".figures span"), [
      "1 issue about it",
      "6 passages in 2 issues",
      "May 2018 – June 2019",
    ]);
  });

  test("quotes every passage with its words marked, newest issue first", (t) => {
    const document = page(t);
    assert.deepEqual(allWords(document, ".dossier h3"), ["Telecoms rise", "The ban"]);
    assert.equal(document.querySelectorAll(".quotation").length, 6);
    assert.deepEqual(allWords(document, ".dossier > li:first-child mark"), ["ZTE"]);
    assert.equal(words(document.querySelectorAll(".quotation p")[2]), "ZTE’s ban.");
  });

  test("leads from each passage to that very paragraph or list item", (t) => {
    const links = [...page(t).querySelectorAll(".quotation .place")].slice(1, 3);
    assert.deepEqual(
      links.map((link) => [link.getAttribute("href"), words(link)]),
      [
        ["/issues/about/#of-zte", "¶ 1"],
        ["/issues/about/#ztes-ban", "¶ 2, The order"],
      ],
    );
  });

  test("folds what is more than three passages of an issue", (t) => {
    const details = page(t).querySelector(".dossier details");
    assert.equal(words(details?.querySelector("summary")), "2 more passages in this issue");
    assert.equal(details?.querySelectorAll(".quotation").length, 2);
  });

  test("tells issues about it from those that mention it", (t) => {
    const entries = [...page(t).querySelectorAll(".dossier > li")];
    assert.deepEqual(
      entries.map((entry) => words(entry.querySelector(".about"))),
      ["", "About it"],
    );
  });

  test("draws its timeline, with the numbers as a table", (t) => {
    const document = page(t);
    assert.equal(document.querySelectorAll(".timeline rect").length, 24);
    assert.equal(document.querySelectorAll(".timeline rect.about").length, 1);
    const rows = [...document.querySelectorAll(".timeline tbody tr")];
    assert.deepEqual(
      rows.map((row) => allWords(row, "th, td")),
      [
        ["May 2018", "1", "0", "5"],
        ["June 2019", "0", "1", "1"],
      ],
    );
  });

  test("names what is around it", (t) => {
    const sections = [...page(t).querySelectorAll(".aside section")];
    assert.deepEqual(
      sections.map((section) => [
        words(section.querySelector("h2")),
        allWords(section, "a").join(", "),
      ]),
      [
        ["Appears with", "Telecoms"],
        ["Part of", "Telecoms"],
        ["Written about by", "Ada Archer"],
      ],
    );
    assert.deepEqual(allWords(page(t, {}, "telecoms"), ".aside h2"), [
      "Appears with",
      "Narrower topics",
    ]);
  });

  test("without any issue says so, and has no empty figures, drawing or lists", (t) => {
    const document = page(t, { "issues/about.md": null, "issues/mention.md": null });
    assert.equal(words(document.querySelector(".empty")), "No issue yet.");
    assert.equal(document.querySelector(".figures, .timeline, .dossier, .dossier-order"), null);
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import TopicPage from "../../../layouts/pages/topic.11ty.tsx";
import TopicYearPage from "../../../layouts/pages/topic-year.11ty.tsx";
import { allWords, words } from "../../support/built-site.ts";
import { issueFile } from "../../support/write-archive.ts";
import { pagesOf, recordOf } from "./render-pages.ts";

const years = [2015, 2016, 2017, 2018, 2019];
const files = Object.fromEntries(
  years.map((year) => [
    `issues/of-${year}.md`,
    issueFile({ title: `Of ${year}`, date: `${year}-05-02` }, "On ZTE.\n\n".repeat(150)),
  ]),
);

test("a dossier of 750 passages shows the latest, and the way to those of each year", (t) => {
  const { archive, render } = pagesOf(t, files);
  const topic = recordOf(archive.topics, "zte");
  const document = render((data) => TopicPage({ ...data, topic }));
  assert.equal(words(document.querySelector(".with-aside h2")), "The latest passages");
  assert.deepEqual(allWords(document, ".dossier h3"), ["Of 2019", "Of 2018"]);
  assert.deepEqual(allWords(document, ".dossier-years a"), [...years].reverse().map(String));
  assert.deepEqual(allWords(document, ".figures span"), [
    "0 issues about it",
    "750 passages in 5 issues",
    "May 2015 – May 2019",
  ]);
});

test("each of its years has a page with every passage", (t) => {
  const { archive, render } = pagesOf(t, files);
  const [, , topicYear] = archive.topicYears;
  assert.ok(topicYear);
  assert.equal(topicYear.path, "/topics/zte/2017/");
  const document = render((data) => TopicYearPage({ ...data, topicYear }));
  assert.equal(words(document.querySelector("h1")), "ZTE in 2017");
  assert.equal(document.querySelectorAll(".quotation").length, 150);
  assert.equal(words(document.querySelector(".dossier-years [aria-current]")), "2017");
});

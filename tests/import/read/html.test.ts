import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { loadContent } from "../../../src/content/load-content.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import { temporaryFolder, writeArchive, writeFiles } from "../../support/write-archive.ts";
import { biosOf, headingsOf, importOne, itemsOf } from "../imported.ts";
import { pixel } from "../pixel.ts";

test("a saved page gives what its head says, the article, and the bios at its end", async (t) => {
  const { issue, authors, topics } = await importOne(t, "page.html");
  assert.equal(issue.title, "Harbor Dues Are Doubled");
  assert.equal(issue.dek, "What ships pay from July.");
  assert.equal(issue.date.instant, "2019-06-11T08:00:00+02:00");
  assert.deepEqual(issue.source, {
    publisher: "Mini Review",
    url: "https://review.example/2019/harbor-dues/",
  });
  assert.deepEqual(topics, ["Shipping"]);
  assert.deepEqual(biosOf(authors), {
    "Gil Gray": "Gil Gray is a reporter for Mini Review.",
    "Hana Hill": "Hana Hill is a student at Fictional University.",
  });
  assert.deepEqual(headingsOf(issue), ["What owners say"]);
  assert.equal(itemsOf(issue).length, 2);
});

test("pixels, share buttons and what tracks readers in addresses are left out, and reported", async (t) => {
  const { issue, result } = await importOne(t, "page.html");
  assert.match(issue.body.text, /\[notice\]\(https:\/\/harbor\.example\/notice\?id=7\)/);
  assert.doesNotMatch(issue.body.text, /track\.example|utm_|Share|newsletter|By Gil/);
  const dropped = result.outcomes[0]?.draft.notes.filter(({ kind }) => kind === "dropped");
  assert.deepEqual(
    dropped?.map(({ what }) => what),
    [
      "part of the page around the text",
      "part of the page around the text",
      "tracking pixel",
      "share button",
    ],
  );
});

test("a page without a head for machines is read as it is seen", async (t) => {
  const html = `<html><head><title>Cranes at Rest</title></head><body><article><h1>Cranes at Rest</h1>
<p>By Ada Archer</p><p>March 3, 2020</p>
<p>The cranes of the harbor rest on Sundays, and have done so since they were built, as their owner says in his letters.</p>
<p>Nobody has complained about it, since no ship calls on a Sunday, and none has for as long as anybody can remember.</p>
</article></body></html>`;
  const { issue, authors } = await importOne(t, "cranes.html", html);
  assert.equal(issue.title, "Cranes at Rest");
  assert.equal(issue.date.day, "2020-03-03");
  assert.deepEqual(
    authors.map(({ name }) => name),
    ["Ada Archer"],
  );
  assert.doesNotMatch(issue.body.text, /Cranes at Rest|By Ada|March 3/);
});

test("pictures that were saved beside a page come along; other addresses are those of its site", async (t) => {
  const root = writeArchive(t, {});
  const from = temporaryFolder(t);
  const html = `<html><head><title>Cranes | Review</title><link rel="canonical" href="https://review.example/2020/cranes/">
<meta property="article:published_time" content="2020-03-03T01:00:00Z"></head><body><article>
<p>The cranes of the harbor rest on Sundays, see <a href="/list?utm_campaign=x">the list</a> and <a href="../older/">older notes</a>, as their owner says.</p>
<p><img src="Cranes%20_%20Review_files/crane.png" alt="A crane"> <img src="data:image/png;base64,${Buffer.from(pixel).toString("base64")}" alt="A dot"> <img src="/gone.png" alt="Gone"></p>
<p>Nobody has complained about it, since no ship calls on a Sunday, and none has for as long as anybody can remember.</p>
<div class="share-tools sidebar"><p>Our readers like ships</p></div>
<iframe src="https://video.example/1" title="A film"></iframe></article></body></html>`;
  writeFiles(from, {
    "Cranes _ Review.html": html,
    "Cranes _ Review_files/crane.png": pixel,
    "Cranes _ Review_files/frame.html": "<p>Advertisement</p>",
  });
  const { failures, leftOut, outcomes } = await importFiles([from], root, false);
  assert.deepEqual([failures, leftOut], [[], []]);
  const { issues, attachments } = loadContent(root).content;
  const text = issues[0]?.body.text ?? "";
  assert.deepEqual(attachments.map((file) => file.replace(/.*\//, "")).sort(), [
    "cranes-crane.png",
    "cranes-picture-1.png",
  ]);
  assert.match(text, /!\[A crane\]\(cranes-crane\.png\)/);
  assert.match(text, /!\[A dot\]\(cranes-picture-1\.png\)/);
  assert.match(text, /\[the list\]\(https:\/\/review\.example\/list\)/);
  assert.match(text, /\[older notes\]\(https:\/\/review\.example\/2020\/older\/\)/);
  assert.match(text, /\[A film\]\(https:\/\/video\.example\/1\)/);
  assert.match(text, /!\[Gone\]\(https:\/\/review\.example\/gone\.png\)/);
  assert.equal(outcomes.length, 1);
  const alone = await importFiles([join(from, "Cranes _ Review.html")], writeArchive(t, {}), true);
  assert.equal(alone.outcomes[0]?.beside.size, 2);
  const dropped = outcomes[0]?.draft.notes.filter(({ kind }) => kind === "dropped");
  assert.deepEqual(
    dropped?.map((each) => each.text),
    ["Our readers like ships"],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { biosOf, headingsOf, importOne, itemsOf } from "../imported.ts";

test("a saved page gives what its head says, the article, and the bios at its end", (t) => {
  const { issue, authors, topics } = importOne(t, "page.html");
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

test("pixels, share buttons and what tracks readers in addresses are left out, and reported", (t) => {
  const { issue, result } = importOne(t, "page.html");
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

test("a page without a head for machines is read as it is seen", (t) => {
  const html = `<html><head><title>Cranes at Rest</title></head><body><article><h1>Cranes at Rest</h1>
<p>By Ada Archer</p><p>March 3, 2020</p>
<p>The cranes of the harbor rest on Sundays, and have done so since they were built, as their owner says in his letters.</p>
<p>Nobody has complained about it, since no ship calls on a Sunday, and none has for as long as anybody can remember.</p>
</article></body></html>`;
  const { issue, authors } = importOne(t, "cranes.html", html);
  assert.equal(issue.title, "Cranes at Rest");
  assert.equal(issue.date.day, "2020-03-03");
  assert.deepEqual(
    authors.map(({ name }) => name),
    ["Ada Archer"],
  );
  assert.doesNotMatch(issue.body.text, /Cranes at Rest|By Ada|March 3/);
});

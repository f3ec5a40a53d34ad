import assert from "node:assert/strict";
import { test } from "node:test";
import { importOne } from "../imported.ts";

test("Jekyll: date with its offset, excerpt, permalink, categories and tags", async (t) => {
  const { issue, authors, topics } = await importOne(t, "blog/2019-07-02-jekyll-post.md");
  assert.equal(issue.title, "Jekyll: cranes, named");
  assert.equal(issue.slug, "jekyll-post");
  assert.equal(issue.date.instant, "2019-07-02T10:00:00-04:00");
  assert.equal(issue.dek, "The cranes have names now.");
  assert.deepEqual(issue.aliases, ["/2019/07/cranes.html"]);
  assert.deepEqual(
    authors.map(({ name }) => name),
    ["Ada Archer"],
  );
  assert.deepEqual(topics, ["Shipping", "Trade talks", "Cranes"]);
  assert.match(
    issue.body.text,
    /\*\*named\*\* on Monday, see \[the list\]\(https:\/\/harbor\.example\/names\)/,
  );
});

test("Hugo: lists of authors and topics, last change, old addresses; code stays as it is", async (t) => {
  const { issue, authors, result } = await importOne(t, "blog/hugo.md");
  assert.deepEqual(
    authors.map(({ name }) => name),
    ["Ben Bowman", "Ada Archer"],
  );
  assert.equal(issue.updated?.day, "2019-08-03");
  assert.deepEqual(issue.aliases, ["/old/ferries/"]);
  assert.match(issue.body.text, /```\nNot a heading\n\n## Nor this\n```/);
  const dropped = result.outcomes[0]?.draft.notes.filter(({ kind }) => kind === "dropped");
  assert.deepEqual(
    dropped?.map(({ what }) => what),
    ["key `weight`"],
  );
});

test("Eleventy: collections are no topics; a bio at the end names the author", async (t) => {
  const { authors, topics } = await importOne(t, "blog/eleventy.md");
  assert.deepEqual(topics, ["Ferries"]);
  assert.equal(
    authors[0]?.bios[0]?.text,
    "Ben Bowman is a fellow at the Institute of Invented Seas.",
  );
});

test("Pelican: lines of metadata instead of front matter", async (t) => {
  const { issue, authors, topics } = await importOne(t, "blog/pelican.md");
  assert.equal(issue.title, "The mail is late");
  assert.equal(issue.slug, "late-mail");
  assert.match(issue.date.instant, /^2019-09-10T08:20/);
  assert.deepEqual(
    authors.map(({ name }) => name),
    ["Ada Archer", "Ivy Irons"],
  );
  assert.deepEqual(topics, ["Shipping", "ferries", "mail"]);
});

test("Markdown without front matter has its title in its first heading", async (t) => {
  const text = "# Lamps at sea\n\nBy Ada Archer\n\n2020-02-01\n\nThe lamps at sea are *lit*.\n";
  const { issue } = await importOne(t, "lamps.md", text);
  assert.equal(issue.title, "Lamps at sea");
  assert.equal(issue.date.day, "2020-02-01");
  assert.equal(issue.body.text.trim(), "The lamps at sea are *lit*.");
});

test("Hugo's TOML is read, with its dates as they are written", async (t) => {
  const text = `+++
title = "Ferries, again"
date = 2019-08-02T22:15:00+02:00
authors = ["Ben Bowman"]
tags = ["Ferries"]
draft = true
+++

The ferry has *more* lamps.
`;
  const { issue, authors, topics } = await importOne(t, "again.md", text);
  assert.equal(issue.title, "Ferries, again");
  assert.equal(issue.date.instant, "2019-08-02T22:15:00+02:00");
  assert.equal(authors[0]?.name, "Ben Bowman");
  assert.deepEqual(topics, ["Ferries"]);
  assert.equal(issue.draft, true);
  assert.equal(issue.body.text.trim(), "The ferry has *more* lamps.");
});

test("front matter that cannot be read is reported with its line", async (t) => {
  await assert.rejects(
    () => importOne(t, "hugo.md", '+++\ntitle = "x"\ndate = oops\n+++\nText.\n'),
    /^Error: its front matter is not readable in line 3: /,
  );
  await assert.rejects(
    () => importOne(t, "hugo.md", '+++\ntitle = "x"\nText.\n'),
    /its front matter has no end: a line `\+\+\+` is missing/,
  );
});

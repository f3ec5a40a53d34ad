import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadContent } from "../../src/content/load-content.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

describe("content becomes records", () => {
  test("an issue with every key", (t) => {
    const keys = [
      "tags: [zte]",
      "dek: A dek.",
      "number: 12",
      "volume: III",
      "source: {publisher: The Institute, partner: Brookings, title: SinoTech, url: https://example.org/x}",
      "updated: 2018-05-04T10:00",
      "corrections:\n  - date: 2018-05-03\n    note: A correction.",
      "draft: true",
      "aliases: [/2018/05/zte.html]",
      "bios: {ada-archer: A bio.}",
      "lang: zh-CN",
      "image: {src: a.jpg, alt: ''}\n",
    ];
    const root = writeArchive(t, {
      "site.yaml": "title: x\nurl: https://mini.example/\ntimezone: America/New_York\n",
      "issues/2018/a.md": issueFile({ keys: keys.join("\n") }, "The text.\n"),
      "issues/2018/a.jpg": "",
    });
    const { content, problems } = loadContent(root);
    assert.deepEqual(problems, []);
    const [issue] = content.issues;
    assert.ok(issue);
    assert.equal(issue.slug, "a");
    assert.equal(issue.file, "issues/2018/a.md");
    assert.equal(issue.path, "/issues/a/");
    assert.equal(issue.number, 12);
    assert.equal(issue.volume, "III");
    assert.equal(issue.date.instant, "2018-05-02T00:00:00-04:00");
    assert.equal(issue.updated?.instant, "2018-05-04T10:00:00-04:00");
    assert.deepEqual(issue.corrections, [{ date: "2018-05-03", note: "A correction." }]);
    assert.deepEqual(issue.bios, { "ada-archer": "A bio." });
    assert.equal(issue.source?.partner, "Brookings");
    assert.deepEqual(issue.body, { text: "The text.\n", file: "issues/2018/a.md", line: 20 });
    assert.deepEqual(content.attachments, ["issues/2018/a.jpg"]);
  });

  test("what an issue leaves out is empty", (t) => {
    const [issue] = loadContent(writeArchive(t, { "issues/a.md": issueFile() })).content.issues;
    assert.deepEqual(
      [issue?.tags, issue?.aliases, issue?.corrections, issue?.bios, issue?.draft, issue?.dek],
      [[], [], [], {}, false, undefined],
    );
  });

  test("an author is sorted by the name, if not told otherwise", (t) => {
    const { content } = loadContent(
      writeArchive(t, { "authors/b.md": "---\nname: Bea Best\nsortName: Best, Bea\n---\n" }),
    );
    assert.deepEqual(
      content.authors.map(({ sortName, kind }) => [sortName, kind]),
      [
        ["Ada Archer", "person"],
        ["Best, Bea", "person"],
      ],
    );
  });

  test("a key that is left empty is not there", (t) => {
    const { content, problems } = loadContent(
      writeArchive(t, { "issues/a.md": issueFile({ keys: "dek:\ntags:\n" }) }),
    );
    assert.deepEqual(problems, []);
    assert.equal(content.issues[0]?.dek, undefined);
  });

  test("an issue from a Windows computer is read as one from any other", (t) => {
    const issue = issueFile({ keys: "tags: [zte]\ndraft: true\n" });
    const { content, problems } = loadContent(
      writeArchive(t, { "issues/a.md": issue.replaceAll("\n", "\r\n") }),
    );
    assert.deepEqual(problems, []);
    assert.equal(content.issues[0]?.draft, true);
    assert.equal(content.issues[0]?.title, "An issue");
  });

  test("a file name with composed accents and one with decomposed ones are the same slug", (t) => {
    const { content, problems } = loadContent(
      writeArchive(t, {
        "authors/ele\u0301a.md": "---\nname: Eléa\n---\n",
        "issues/a.md": issueFile({ authors: "[eléa]" }),
      }),
    );
    assert.deepEqual(problems, []);
    assert.equal(content.authors.at(-1)?.path, "/authors/eléa/");
  });

  test("the site's address may be given from outside", (t) => {
    const { content } = loadContent(writeArchive(t, {}), "https://x.example/archive");
    assert.equal(content.site.url, "https://x.example/archive/");
    assert.equal(content.site.basePath, "/archive/");
  });

  test("what is wrong with a file keeps only that file out", (t) => {
    const { content } = loadContent(
      writeArchive(t, { "issues/a.md": issueFile(), "issues/b.md": "---\n---\n" }),
    );
    assert.deepEqual(
      content.issues.map(({ slug }) => slug),
      ["a"],
    );
  });
});

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadContent } from "../../src/content/load-content.ts";
import { runCommand } from "../support/run-command.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const run = (content: string, ...args: string[]) =>
  runCommand("new", [...args, "--content", content]);

describe("a new issue", () => {
  test("is written with what was said, as a draft, and passes the check", async (t) => {
    const content = writeArchive(t, {});
    const ended = await run(
      content,
      'ZTE: "A Third" Settlement',
      ...["--date", "2018-06-08", "--authors", "ada-archer", "--tags", "zte", "--dek", "In short."],
    );
    assert.equal(ended.code, 0, ended.stderr);
    const file = join(content, "issues/2018/zte-a-third-settlement.md");
    assert.equal(
      readFileSync(file, "utf8"),
      `---\ntitle: 'ZTE: "A Third" Settlement'\ndate: 2018-06-08\nauthors:\n  - ada-archer\ntags:\n  - zte\ndek: In short.\ndraft: true\n---\n\nWrite here.\n`,
    );
    assert.deepEqual(loadContent(content).problems, []);
    assert.match(ended.stdout, /zte-a-third-settlement\.md\n$/);
  });

  test("without a terminal asks nothing: today, and the only author that there is", async (t) => {
    const content = writeArchive(t, {
      "site.yaml": "title: x\nurl: https://x.example/\ntimezone: Asia/Tokyo\n",
    });
    const ended = await run(content, "Short");
    assert.equal(ended.code, 0, ended.stderr);
    const [issue] = loadContent(content).content.issues;
    assert.deepEqual(issue?.authors, ["ada-archer"]);
    const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tokyo" });
    assert.equal(issue?.date.day, today.format(new Date()));
  });

  test("is not written with an unknown author or topic; the sentences name the nearest", async (t) => {
    const content = writeArchive(t, {});
    const ended = await run(content, "Short", "--authors", "ada-acher", "--tags", "zt");
    assert.equal(ended.code, 1);
    assert.match(ended.stderr, /unknown author `ada-acher` — did you mean `ada-archer`\?/);
    assert.match(ended.stderr, /unknown topic `zt` — did you mean `zte`\?/);
    assert.equal(loadContent(content).content.issues.length, 0);
  });

  test("with several authors to choose from says that one must be named", async (t) => {
    const content = writeArchive(t, { "authors/bob.md": "---\nname: Bob\n---\n" });
    const ended = await run(content, "Short");
    assert.match(ended.stderr, /`authors` is missing: write for example/);
    assert.match(ended.stderr, /1 error: nothing was written\.$/m);
  });

  test("never takes the place of another", async (t) => {
    const content = writeArchive(t, { "issues/1999/short.md": issueFile() });
    const ended = await run(content, "Short");
    assert.equal(ended.code, 1);
    assert.match(ended.stderr, /There is issues\/1999\/short\.md already: nothing was written\./);
  });
});

test("a new author and a new topic", async (t) => {
  const content = writeArchive(t, {});
  await run(content, "author", "The Institute", "--kind", "organization");
  await run(content, "topic", "出口管制");
  const { content: records, problems } = loadContent(content);
  assert.deepEqual(problems, []);
  assert.equal(records.authors.find(({ slug }) => slug === "the-institute")?.kind, "organization");
  assert.ok(existsSync(join(content, "topics/出口管制.md")));
  const wrong = await run(content, "topic", "Z", "--kind", "organisation");
  assert.match(wrong.stderr, /did you mean `organization`\?/);
});

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { runCommand } from "../support/run-command.ts";
import { writeArchive } from "../support/write-archive.ts";

describe("npm run new", () => {
  test("without a terminal writes an issue that passes the check, and says where", async (t) => {
    const content = writeArchive(t, {});
    const args = ["ZTE", "Fights Export Ban", "--content", content, "--date", "2018-05-02"];
    const ended = await runCommand("new", [...args, "--topics", "zte"], { cwd: content });
    assert.deepEqual(ended.stdout.trim().split("\n"), [
      "Written  ./issues/2018/zte-fights-export-ban.md",
      "It is a draft: `npm start` shows it. Remove `draft: true` when it is to be published.",
    ]);
    const checked = await runCommand("check", ["--content", content]);
    assert.match(checked.stdout, /^0 errors, /);
  });

  test("begins authors and topics, each with options of its own", async (t) => {
    const content = writeArchive(t, {});
    const run = (...words: string[]) => runCommand("new", [...words, "--content", content]);
    const author = await run("author", "The Institute", "--kind", "organization");
    assert.equal(author.code, 0, author.stderr);
    assert.ok(existsSync(join(content, "authors/the-institute.md")));
    const topic = await run("topic", "出口管制");
    assert.equal(topic.code, 0, topic.stderr);
    assert.ok(existsSync(join(content, "topics/出口管制.md")));
    const wrong = await run("topic", "Z", "--kind", "organisation");
    assert.match(wrong.stderr, /did you mean `organization`\?\nNothing was written\./);
    const strange = await run("topic", "Z", "--dek", "x");
    assert.match(strange.stderr, /^`npm run new` has no option `--dek`\.\n\nnpm run new -- topic /);
  });

  test("says why nothing was written", async (t) => {
    const content = writeArchive(t, { "authors/bo.md": "---\nname: Bo\n---\n" });
    const ended = await runCommand("new", ["X", "--content", content, "--topics", "zet"]);
    assert.equal(ended.code, 1);
    assert.equal(
      ended.stderr,
      "Say who wrote it: --authors ada-archer,bo-baker names files in `authors/`, with commas.\nunknown topic `zet` — did you mean `zte`?\nNothing was written.\n",
    );
    const nameless = await runCommand("new", ["--content", content]);
    assert.equal(nameless.stderr, 'Say what it is called: `npm run new -- "Title"`.\n');
  });
});

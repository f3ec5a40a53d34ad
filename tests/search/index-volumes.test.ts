import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { runCommand } from "../support/run-command.ts";
import { issueFile, temporaryFolder, writeArchive, writeFiles } from "../support/write-archive.ts";

test("after one added issue only the volume that holds it is indexed again, and the build says so", async (t) => {
  // Words of its own, so that no other run has left these volumes in the cache.
  const stamp = `w${process.pid}x${process.hrtime.bigint()}`;
  const content = writeArchive(t, {
    "issues/a.md": issueFile({ date: "2018-03-01" }, `Text of ${stamp}.\n`),
    "issues/b.md": issueFile({ date: "2019-03-01" }, `More text of ${stamp}.\n`),
    "issues/c.md": issueFile({ date: "2020-03-01" }, `Last text of ${stamp}.\n`),
  });
  const output = join(temporaryFolder(t), "site");
  const build = async () => {
    const ended = await runCommand("build", ["--content", content, "--output", output]);
    assert.equal(ended.code, 0, ended.stderr);
    return ended.stdout.match(/^Index +(.*) \(/m)?.[1];
  };
  assert.equal(await build(), "2 volumes, indexed 2018–2019, 2020");
  assert.equal(await build(), "2 volumes, none had changed");
  writeFiles(content, { "issues/d.md": issueFile({ date: "2020-04-01" }, `New: ${stamp}.\n`) });
  assert.equal(await build(), "2 volumes, indexed 2020");
  writeFiles(content, { "issues/e.md": issueFile({ date: "2018-04-01" }, `Old: ${stamp}.\n`) });
  assert.equal(await build(), "2 volumes, indexed 2018–2019");
});

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { runCommand } from "../support/run-command.ts";
import { issueFile, temporaryFolder, writeArchive } from "../support/write-archive.ts";

describe("every command", () => {
  for (const name of ["build", "check", "new", "schema", "start"]) {
    test(`${name} prints its help with an example`, async () => {
      const ended = await runCommand(name, ["--help"]);
      assert.equal(ended.code, 0);
      assert.match(ended.stdout, /--content DIR/);
      assert.match(ended.stdout, /Example\n {2}npm /);
    });
  }

  test("says which option it does not know, and which there are", async () => {
    const ended = await runCommand("build", ["--contents", "x"]);
    assert.equal(ended.code, 1);
    assert.match(ended.stderr, /Unknown option '--contents'/);
    assert.match(ended.stderr, /--content DIR/);
  });

  test("says so when there is no content folder", async () => {
    const ended = await runCommand("check", ["--content", "nowhere"]);
    assert.equal(ended.code, 1);
    assert.match(
      ended.stderr,
      /There is no content folder `.*nowhere`: name one with --content DIR\./,
    );
  });
});

test("folders are relative to where the command is called", async (t) => {
  const cwd = temporaryFolder(t);
  const content = writeArchive(t, { "issues/a.md": issueFile() });
  const relative = join("..", content.split(/[\\/]/).at(-1) ?? "");
  const ended = await runCommand("build", ["--content", relative, "--output", "made"], { cwd });
  assert.equal(ended.code, 0, ended.stderr);
  assert.ok(existsSync(join(cwd, "made/issues/a/index.html")));
});

test("a build prints what it made and how long each phase took, in plain lines", async (t) => {
  const content = writeArchive(t, { "issues/a.md": issueFile() });
  const output = join(temporaryFolder(t), "site");
  const ended = await runCommand("build", ["--content", content, "--output", output]);
  const lines = ended.stdout.trim().split("\n");
  assert.match(lines[0] ?? "", /^Read +1 issue, 1 author, 1 topic, 0 pages \(\d+\.\d\d s\)$/);
  assert.match(lines[1] ?? "", /^Pages +\d+ pages written \(\d+\.\d\d s\)$/);
  assert.match(
    lines[2] ?? "",
    /^Index +1 volume, (indexed 2018|none had changed) \(\d+\.\d\d s\)$/,
  );
  assert.match(lines[3] ?? "", /^Done +.*site \(\d+\.\d\d s\)$/);
});

test("warnings are printed by a build, and many are summed up", async (t) => {
  const links = Array.from({ length: 30 }, (_, i) => `[x](/gone-${i}/)\n`).join("\n");
  const content = writeArchive(t, { "issues/a.md": issueFile({}, links) });
  const output = join(temporaryFolder(t), "site");
  const ended = await runCommand("build", ["--content", content, "--output", output]);
  assert.equal(ended.code, 0);
  assert.match(ended.stderr, /issues\/a\.md:6:1 warning: `\/gone-0\/` leads nowhere/);
  assert.match(ended.stderr, /… and 10 more warnings: `npm run check` prints them all\./);
});

describe("npm run check", () => {
  test("says what is wrong and fails", async (t) => {
    const content = writeArchive(t, { "issues/a.md": issueFile({ date: "2018-02-30" }) });
    const ended = await runCommand("check", ["--content", content]);
    assert.equal(ended.code, 1);
    assert.match(ended.stderr, /issues\/a\.md:3:7 error: `date` must be a day of the calendar/);
    assert.match(ended.stdout, /1 error, 0 warnings/);
  });

  test("prints the problems as JSON", async (t) => {
    const content = writeArchive(t, {
      "topics/zte.md": null,
      "issues/a.md": issueFile({}, "[x](gone.md)\n"),
    });
    const ended = await runCommand("check", ["--content", content, "--json"]);
    assert.equal(ended.code, 0);
    assert.deepEqual(JSON.parse(ended.stdout), [
      {
        file: "issues/a.md",
        line: 6,
        column: 1,
        severity: "warning",
        message: "`gone.md` leads nowhere: there is no file `issues/gone.md`",
      },
    ]);
  });
});

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publish } from "../../src/site/publish.ts";
import { type BuiltSite, buildSite } from "../support/built-site.ts";
import { runCommand, startCommand } from "../support/run-command.ts";
import { issueFile, temporaryFolder, writeArchive, writeFiles } from "../support/write-archive.ts";

const firstIssue = { "issues/first.md": issueFile({ title: "First" }) };

test("a build with an error in the content leaves the last site as it was", async (t) => {
  const content = writeArchive(t, firstIssue);
  const site = await buildSite(t, content);
  const before = site.text("/");
  writeFiles(content, { "issues/second.md": issueFile({ authors: "[nobody]" }) });
  const ended = await runCommand("build", ["--content", content, "--output", site.folder]);
  assert.equal(ended.code, 1);
  assert.match(ended.stderr, /issues\/second\.md:4:11 error: unknown author `nobody`/);
  assert.match(ended.stderr, /1 error: nothing was published, and the last site is as it was\./);
  assert.equal(site.text("/"), before);
  assert.deepEqual(readdirSync(join(site.folder, "..")), ["site"]);
});

test("a build that is killed at any of its phases leaves the last site whole, and the next one cleans up", async (t) => {
  const content = writeArchive(t, firstIssue);
  const site = await buildSite(t, content);
  const before = snapshot(site);
  writeFiles(content, { "issues/second.md": issueFile({ title: "Second" }) });
  for (const phase of ["Read", "Pages", "Index"]) {
    const child = startCommand("build", ["--content", content, "--output", site.folder]);
    const ended = new Promise((resolve) => child.on("close", resolve));
    child.stdout?.on("data", (printed) => {
      if (String(printed).includes(phase)) child.kill("SIGKILL");
    });
    await ended;
    assert.equal(child.signalCode, "SIGKILL", phase);
    const wasSwapped = site.has("/issues/second/");
    assert.ok(wasSwapped || equal(snapshot(site), before), `the site is half built after ${phase}`);
  }
  const ended = await runCommand("build", ["--content", content, "--output", site.folder]);
  assert.equal(ended.code, 0, ended.stderr);
  assert.ok(site.has("/issues/second/"));
  assert.deepEqual(readdirSync(join(site.folder, "..")), ["site"]);
});

test("a site that was moved aside when the machine stopped is put back by the next build", async (t) => {
  const parent = temporaryFolder(t);
  const output = join(parent, "site");
  writeFiles(join(parent, ".site.last"), { ".backfile": "", "index.html": "the last site" });
  await assert.rejects(
    publish(output, () => Promise.reject(new Error("no space left"))),
    /no space left/,
  );
  assert.equal(readFileSync(join(output, "index.html"), "utf8"), "the last site");
});

test("a folder that holds something else is never replaced", async (t) => {
  const content = writeArchive(t, firstIssue);
  const output = temporaryFolder(t);
  writeFileSync(join(output, "thesis.txt"), "years of work");
  const ended = await runCommand("build", ["--content", content, "--output", output]);
  assert.equal(ended.code, 1);
  assert.match(ended.stderr, /is not a site made by Backfile, so it is left alone/);
  assert.equal(readFileSync(join(output, "thesis.txt"), "utf8"), "years of work");
});

test("an empty folder is filled", async (t) => {
  const content = writeArchive(t, firstIssue);
  const output = join(temporaryFolder(t), "empty");
  mkdirSync(output);
  const ended = await runCommand("build", ["--content", content, "--output", output]);
  assert.equal(ended.code, 0, ended.stderr);
  assert.ok(existsSync(join(output, "index.html")));
});

test("an output inside the content, or around it, is refused", async (t) => {
  const content = writeArchive(t, firstIssue);
  for (const output of [content, join(content, "site"), join(content, "..")]) {
    const ended = await runCommand("build", ["--content", content, "--output", output]);
    assert.equal(ended.code, 1, output);
    assert.match(ended.stderr, /must not lie in each other/);
  }
});

function snapshot(site: BuiltSite): Map<string, string> {
  return new Map(site.files().map((file) => [file, site.text(`/${file}`)]));
}

function equal(a: Map<string, string>, b: Map<string, string>): boolean {
  return a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);
}

import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { FolderWatch } from "../../../src/site/preview/watch-folders.ts";
import { until } from "../../support/started-preview.ts";
import { temporaryFolder, writeFiles } from "../../support/write-archive.ts";

/** A folder that is watched, and the paths below it that were told so far. */
function watchFolder(t: TestContext): { root: string; told: Set<string>; watch: FolderWatch } {
  const root = temporaryFolder(t);
  writeFiles(root, { "issues/a.md": "", "issues/2018/b.md": "" });
  const watch = new FolderWatch([root]);
  t.after(() => watch.close());
  return { root, told: new Set(), watch };
}

test("tells what changed, also before it was told where, in folders old and new", async (t) => {
  const { root, told, watch } = watchFolder(t);
  writeFileSync(join(root, "issues/2018/b.md"), "before");
  await until(() => watch.isBehind);
  watch.tell(async (paths) => {
    for (const path of paths) told.add(relative(root, path));
  });
  await until(() => told.has("issues/2018/b.md"));
  mkdirSync(join(root, "issues/2019/deep"), { recursive: true });
  await until(() => told.has("issues/2019"));
  writeFileSync(join(root, "issues/2019/deep/c.md"), "new");
  await until(() => told.has("issues/2019/deep/c.md"));
  writeFileSync(join(root, "issues/.hidden.md"), "");
  renameSync(join(root, "issues/a.md"), join(root, "issues/z.md"));
  await until(() => told.has("issues/a.md") && told.has("issues/z.md"));
  assert.ok(!told.has("issues/.hidden.md"));
});

test("a folder that went is watched again once another one is there", async (t) => {
  const { root, told, watch } = watchFolder(t);
  watch.tell(async (paths) => {
    for (const path of paths) told.add(relative(root, path));
  });
  renameSync(root, `${root}-away`);
  t.after(() => rmSync(`${root}-away`, { recursive: true, force: true }));
  await until(() => told.has(""));
  told.clear();
  writeFiles(root, { "issues/a.md": "" });
  await until(() => told.has(""));
  told.clear();
  writeFiles(root, { "issues/a.md": "again" });
  await until(() => told.has("issues/a.md"));
});

test("tells nothing while it is worked on the last, and then all of it at once", async (t) => {
  const { root, watch } = watchFolder(t);
  const rounds: string[][] = [];
  let working = 0;
  watch.tell(async (paths) => {
    assert.equal(++working, 1);
    rounds.push(paths.map((path) => relative(root, path)).sort());
    await wait(200);
    working--;
  });
  writeFileSync(join(root, "issues/a.md"), "1");
  await until(() => rounds.length === 1);
  for (const name of ["a.md", "x.md", "y.md"]) writeFileSync(join(root, "issues", name), "2");
  await until(() => rounds.length === 2 && working === 0);
  assert.deepEqual(rounds[1], ["issues/a.md", "issues/x.md", "issues/y.md"]);
});

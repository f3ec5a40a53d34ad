import assert from "node:assert/strict";
import { test } from "node:test";
import { editingSession, makeAndSee } from "../support/editing-session.ts";
import { startPreview } from "../support/started-preview.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const tagged = { keys: "tags: [zte]\n" };

test("an editing session with every kind of mistake leaves the server alive and right", async (t) => {
  const names = ["a", "b", "c", "d"].map((name) => `issues/2018/${name}.md`);
  const content = writeArchive(
    t,
    Object.fromEntries(names.map((name) => [name, issueFile({ title: name, ...tagged })])),
  );
  const preview = await startPreview(t, content);
  let edits = 0;
  for (const edit of editingSession(content)) {
    await makeAndSee(edit, preview.see);
    if (++edits === 30) break;
  }
  assert.equal(preview.child.exitCode, null);
});

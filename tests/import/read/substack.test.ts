import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { loadContent } from "../../../src/content/load-content.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import { temporaryFolder, writeArchive, writeFiles } from "../../support/write-archive.ts";
import { samples } from "../imported.ts";

test("posts of Substack's export have title, subtitle, date and old address from posts.csv", async (t) => {
  const root = writeArchive(t, {});
  await importFiles([join(samples, "substack")], root, false);
  const [north, south] = loadContent(root).content.issues;
  assert.equal(north?.title, "The northern route");
  assert.equal(north?.dek, "It is longer, but open");
  assert.equal(north?.date.day, "2019-11-04");
  assert.deepEqual(north?.aliases, ["/p/northern-route"]);
  assert.match(
    north?.body.text ?? "",
    /### What it costs\n\nNothing, so far\.\n\n- Ferries go twice\.\n/,
  );
  assert.doesNotMatch(north?.body.text ?? "", /utm_|Subscribe/);
  assert.equal(south?.draft, true);
});

test("a post without its HTML file is named, and the others come in", async (t) => {
  const root = writeArchive(t, {});
  const from = temporaryFolder(t);
  const csv =
    "post_id,post_date,title\n1.a,2019-11-04T09:00:00.000Z,A\n2.b,2019-11-05T09:00:00.000Z,B\n";
  writeFiles(from, { "posts.csv": csv, "1.a.html": "<p>The text of A.</p>" });
  const { failures, files } = await importFiles([from], root, false);
  assert.ok(files.has("issues/2019/a.md"));
  assert.deepEqual(
    failures.map(({ reason }) => reason),
    ["`posts.csv` names it, but there is no file `2.b.html`"],
  );
});

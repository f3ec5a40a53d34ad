import assert from "node:assert/strict";
import { test } from "node:test";
import { words } from "../support/built-site.ts";
import { startPreview, until } from "../support/started-preview.ts";
import { issueFile, writeArchive, writeFiles } from "../support/write-archive.ts";

test("npm start shows the archive at the address that it prints, marks what is not published, follows changes and survives errors", async (t) => {
  const content = writeArchive(t, {
    "site.yaml": "title: Mini\nurl: https://mini.example/archive/\n",
    "issues/a.md": issueFile({ title: "As it was" }),
    "issues/b.md": issueFile({ title: "Not yet", keys: "draft: true\n" }),
    "issues/c.md": issueFile({ title: "Some day", date: "2999-12-31" }),
  });
  const { address, printed, see } = await startPreview(t, content);
  assert.match(address, /^http:\/\/localhost:\d+\/archive\/$/);

  const title = async () => words((await see("issues/a/")).page.querySelector("h1"));
  assert.equal(await title(), "As it was");
  const marks = (await see("issues/")).page.querySelectorAll(".status");
  assert.deepEqual([...marks].map(words), ["Scheduled for 31 December 2999", "Draft"]);
  assert.equal((await see("search/entry.json")).status, 200);

  writeFiles(content, { "issues/a.md": issueFile({ title: "As it is" }) });
  await until(async () => (await title()) === "As it is");
  assert.match(printed(), /^Changed {2}issues\/a\.md \(\d+\.\d\d s\)$/m);

  writeFiles(content, { "issues/a.md": issueFile({ title: "Broken", authors: "[nobody]" }) });
  await until(() => /issues\/a\.md:4:11 error: unknown author `nobody`/.test(printed()));
  assert.equal(await title(), "As it is");

  writeFiles(content, { "issues/a.md": issueFile({ title: "Mended" }) });
  await until(async () => (await title()) === "Mended");
  assert.match(printed(), /^Mended {3}issues\/a\.md \(\d+\.\d\d s\)$/m);
});
